package org.copydesk.app.format;

import org.copydesk.text.Decoding;
import org.copydesk.text.Intake;
import org.copydesk.text.Limits;
import org.copydesk.text.Reports;

/** Reads a report from a file's bytes: JSON where they begin like JSON, plain text otherwise. */
public final class ReportFile {
    private ReportFile() {}

    /** Reads a report, and takes no more than {@link Limits#DEFAULT} allows. */
    public static Intake read(byte[] bytes) {
        return read(bytes, Limits.DEFAULT);
    }

    /**
     * Reads a report, and takes no more than the limits allow.
     *
     * @param bytes the file; of a larger one than the limits allow, the first {@code limits.bytes() + 1} bytes are enough
     * @param limits the most that is taken
     */
    public static Intake read(byte[] bytes, Limits limits) {
        return switch (Decoding.of(bytes, limits)) {
            case Decoding.Text decoded ->
                beginsLikeJson(decoded.text())
                        ? ReportJson.read(decoded.text(), limits)
                        : Reports.read(decoded.text(), limits);
            case Decoding.Failed failed -> new Intake.Refused(failed.problem());
        };
    }

    /** A brace, and then a quote or another brace: no report in words begins so. */
    private static boolean beginsLikeJson(String text) {
        var start = text.stripLeading();
        if (!start.startsWith("{")) {
            return false;
        }
        var next = start.substring(1).stripLeading();
        return next.isEmpty() || next.startsWith("\"") || next.startsWith("}");
    }
}
