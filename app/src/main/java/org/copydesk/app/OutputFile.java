package org.copydesk.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: readers never see half of it, and a failure leaves what stood there before. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path target, String text) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new UnusableInput(target + ": this is a folder, not a file to write to");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe, such as /dev/stdout, cannot be replaced: it is written to.
                Files.writeString(target, text, StandardCharsets.UTF_8);
                return;
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Path draft = Files.createTempFile(folder, ".copydesk-", ".part");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (NoSuchFileException e) {
            throw new UnusableInput(target + ": cannot be written: there is no folder " + folder, e);
        } catch (AccessDeniedException e) {
            throw new UnusableInput(target + ": cannot be written: permission denied", e);
        } catch (IOException e) {
            throw new UnusableInput(target + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
