
(() => {
  'use strict';
  const report = document.getElementById('report');
  const wide = matchMedia('(min-width: 62rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const wraps = [...document.querySelectorAll('.wrap')];
  const number = wrap => wrap.id.slice(1);

  // Brings a sentence's first words into the report's own window, without moving the page under the reader's hand.
  const show = wrap => {
    const first = document.getElementById('r' + number(wrap));
    if (!first || !wide.matches) return;
    const window = report.getBoundingClientRect();
    const words = first.getBoundingClientRect();
    if (words.top > window.top + 40 && words.bottom < window.bottom - 120) return;
    report.scrollBy({
      top: words.top - window.top - window.height / 3,
      behavior: calm.matches ? 'auto' : 'smooth',
    });
  };

  const open = (wrap, yes) => {
    for (const other of wraps) {
      const opened = other === wrap && yes;
      other.classList.toggle('open', opened);
      other.firstElementChild.setAttribute('aria-expanded', String(opened));
    }
    if (yes) show(wrap);
  };

  let waiting;
  for (const wrap of wraps) {
    const link = wrap.firstElementChild;
    const receipt = wrap.querySelector('.receipt');
    // The style sheet opens what the address names; from here on the script does, and can close it again.
    const named = location.hash === '#' + receipt.id;
    receipt.id = 'receipt' + number(wrap);
    link.setAttribute('aria-controls', receipt.id);
    link.setAttribute('aria-expanded', 'false');
    link.setAttribute('role', 'button');
    link.addEventListener('click', event => {
      event.preventDefault();
      open(wrap, !wrap.classList.contains('open'));
    });
    link.addEventListener('keydown', event => {
      if (event.key === ' ') {
        event.preventDefault();
        link.click();
      }
    });
    link.addEventListener('focus', () => show(wrap));
    wrap.addEventListener('mouseenter', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 250, wrap);
    });
    wrap.addEventListener('mouseleave', () => clearTimeout(waiting));
    if (named) open(wrap, true);
  }
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') open(wraps[0], false);
  });
})();
