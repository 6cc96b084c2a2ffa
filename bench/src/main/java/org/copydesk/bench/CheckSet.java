package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.app.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scores of one set of judged texts. */
final class CheckSet {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Double> good = new ArrayList<>();
    private final List<Double> bad = new ArrayList<>();

    /**
     * A text that people judged.
     *
     * @param set the set it is from
     * @param source what it was made of
     * @param summary the text
     * @param consistent what people said
     */
    record Row(String set, String source, String summary, boolean consistent) {}

    static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        String name = String.valueOf(file.getFileName()).replaceAll("\\..*", "");
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(JSON.readTree(line), name, file + ", line " + number));
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return rows;
    }

    private static Row row(JsonNode json, String name, String place) {
        String source = first(json, "source", "article", "document");
        String summary = first(json, "sentence", "summary");
        if (source.isBlank() || summary.isBlank()) {
            throw new UnusableInput(place + ": has no source or no summary");
        }
        return new Row(json.path("set").asString(name), source, summary, consistent(json, place));
    }

    private static boolean consistent(JsonNode json, String place) {
        if (json.has("consistent")) {
            return json.get("consistent").asBoolean();
        }
        if (json.has("yes") && json.has("of")) {
            return 2 * json.get("yes").asInt() > json.get("of").asInt();
        }
        if (json.has("errors")) {
            return json.get("errors").isString()
                    ? json.get("errors").asString().equals("correct")
                    : json.get("errors").isEmpty();
        }
        throw new UnusableInput(place + ": has neither consistent, yes and of, nor errors");
    }

    private static String first(JsonNode json, String... fields) {
        for (String field : fields) {
            String value = json.path(field).asString("");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    void add(double score, boolean consistent) {
        (consistent ? good : bad).add(score);
    }

    int size() {
        return good.size() + bad.size();
    }

    int bad() {
        return bad.size();
    }

    /** The mean of the shares of good texts kept and of bad texts caught, in percent. */
    double balancedAccuracy(double threshold) {
        double kept =
                share(good, good.stream().filter(score -> score >= threshold).count());
        double caught =
                share(bad, bad.stream().filter(score -> score < threshold).count());
        return good.isEmpty() ? caught : bad.isEmpty() ? kept : (kept + caught) / 2;
    }

    private static double share(List<Double> all, long part) {
        return all.isEmpty() ? 0 : 100.0 * part / all.size();
    }

    /** How often a good text has a higher score than a bad one, in percent. */
    double auc() {
        if (good.isEmpty() || bad.isEmpty()) {
            return 0;
        }
        double higher = 0;
        for (double one : good) {
            for (double other : bad) {
                higher += one > other ? 1 : one == other ? .5 : 0;
            }
        }
        return 100 * higher / (good.size() * (double) bad.size());
    }
}
