package org.copydesk.app.format;

import java.util.List;
import java.util.Locale;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Finding;
import org.copydesk.check.Verdict;

/** Writes a verdict as Markdown: the brief as a list, what is wrong below each sentence. */
final class MarkdownVerdict {

    private MarkdownVerdict() {}

    static String write(Verdict verdict, List<String> sources) {
        String brief = verdict.copy().report().text();
        StringBuilder text =
                new StringBuilder("**").append(TextVerdict.summary(verdict)).append("**\n\n");
        for (CheckedSentence sentence : verdict.sentences()) {
            text.append("- *")
                    .append(sentence.support().label())
                    .append(":* ")
                    .append(MarkdownBrief.escaped(sentence.span().of(brief)))
                    .append('\n');
            for (Finding finding : sentence.findings()) {
                text.append("    - **")
                        .append(finding.code().label())
                        .append(":** \u201c")
                        .append(MarkdownBrief.escaped(finding.brief().of(brief)))
                        .append("\u201d. ")
                        .append(MarkdownBrief.escaped(finding.why()));
                finding.source()
                        .ifPresent(place -> text.append(" (")
                                .append(MarkdownBrief.escaped(sources.get(place.source())))
                                .append(String.format(
                                        Locale.ROOT,
                                        ", %s)",
                                        TextVerdict.position(
                                                verdict.sources()
                                                        .get(place.source())
                                                        .text(),
                                                place.span()))));
                text.append('\n');
            }
        }
        if (!verdict.remarks().isEmpty()) {
            text.append('\n');
        }
        verdict.remarks()
                .forEach(remark -> text.append("*Note: ")
                        .append(MarkdownBrief.escaped(remark))
                        .append("*\n\n"));
        return text.toString().stripTrailing() + "\n";
    }
}
