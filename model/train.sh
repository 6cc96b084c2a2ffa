#!/bin/sh
# Runs train.py with the C library's memory set up for it: freed memory is kept (without that, page faults double the time),
# and fresh memory is zero, since bfloat16 products of PyTorch 1.13 on a CPU read memory that they have not written.
export MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TOP_PAD_=500000000 MALLOC_PERTURB_=255
exec "${PYTHON:-/usr/bin/python3}" -W ignore "$(dirname "$0")/train.py" "$@"
