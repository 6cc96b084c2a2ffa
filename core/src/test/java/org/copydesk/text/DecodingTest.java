package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String TEXT = "“Très bien,” said Zoë Müller – and left for 20 € a day.";

    @Test
    void utf8NeedsNoMark() {
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncodingAndGoes(String charset) {
        assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        assertThat(text(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        assertThat(problem(bytes).kind()).isEqualTo(Problem.Kind.ENCODING);
        assertThat(problem(bytes).sentence()).contains("damaged");
    }

    @Test
    void otherEncodingsAreRefused() {
        var bytes = "Мост в Велморе закрыт с понедельника".getBytes(Charset.forName("KOI8-R"));
        assertThat(problem(bytes).sentence()).contains("save it as UTF-8");
        assertThat(problem("橋は月曜日に閉鎖された".getBytes(Charset.forName("Shift_JIS"))).kind())
                .isEqualTo(Problem.Kind.ENCODING);
    }

    @ParameterizedTest
    @CsvSource({"'%PDF-1.7 abc', PDF", "'PK\u0003\u0004 abc', ZIP", "'{\\rtf1 abc', RTF", "'GIF89a abc', GIF"})
    void knownFormatsAreNamed(String bytes, String name) {
        assertThat(problem(bytes.getBytes(StandardCharsets.ISO_8859_1)).sentence())
                .contains(name);
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirPlace() {
        var bytes = (TEXT + "\0").getBytes(StandardCharsets.UTF_8);
        assertThat(problem(bytes).kind()).isEqualTo(Problem.Kind.BINARY);
        assertThat(problem(bytes).place()).contains(new Problem.Place.Byte(bytes.length - 1));
        assertThat(refusedKind("\u0001\u0002\u0003abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problem.Kind.BINARY);
    }

    @Test
    void tooManyBytesAreRefused() {
        var bytes = new byte[Limits.DEFAULT.bytes() + 1];
        Arrays.fill(bytes, (byte) 'x');
        assertThat(problem(bytes).sentence()).isEqualTo("the file is larger than 8 MiB, the most that is read");
    }

    private static String text(byte[] bytes) {
        return switch (Decoding.of(bytes, Limits.DEFAULT)) {
            case Decoding.Text decoded -> decoded.text();
            case Decoding.Failed failed -> throw new AssertionError(failed.problem());
        };
    }

    private static Problem problem(byte[] bytes) {
        return switch (Decoding.of(bytes, Limits.DEFAULT)) {
            case Decoding.Text decoded -> throw new AssertionError(decoded);
            case Decoding.Failed failed -> failed.problem();
        };
    }

    private static Problem.Kind refusedKind(byte[] bytes) {
        return switch (Reports.read(bytes)) {
            case Intake.Accepted accepted -> throw new AssertionError(accepted);
            case Intake.Refused refused -> refused.problem().kind();
        };
    }
}
