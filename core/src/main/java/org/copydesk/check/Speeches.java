package org.copydesk.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Sentence;

/** Finds who says what in a sentence: "she said", "according to police", and in a headline "Minister: ...". */
final class Speeches {

    private static final int MOST_HEADLINE_SPEAKER = 6;

    private final Set<String> saying;
    private final Set<String> claiming;

    Speeches(Lists lists) {
        saying = lists.of("saying");
        claiming = lists.of("claiming");
    }

    /** All statements that a sentence puts into somebody's mouth. */
    List<Speech> in(Line line, boolean headline) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            verb(line, i).ifPresent(found::add);
            according(line, i).ifPresent(found::add);
        }
        if (headline) {
            colon(line).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Speech> verb(Line line, int verb) {
        String key = line.token(verb).lemma().toLowerCase(java.util.Locale.ROOT);
        boolean isVerb = line.token(verb).upos().equals("VERB") && saying.contains(key);
        if (!isVerb || line.quoted[verb]) {
            return Optional.empty();
        }
        Sentence sentence = line.sentence;
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean passive =
                subject.isPresent() && sentence.token(subject.get()).relation().equals("nsubj:pass");
        if (passive) {
            subject = sentence.children(verb).stream()
                    .filter(i -> sentence.token(i).relation().equals("obl:agent"))
                    .findFirst();
        }
        if (subject.isEmpty() && line.token(verb).is("conj")) {
            subject = sentence.child(line.token(verb).head(), "nsubj");
        }
        boolean participle = subject.isEmpty()
                && line.token(verb).is("advcl")
                && line.token(verb).head() >= 0;
        if (participle) {
            subject = sentence.child(line.token(verb).head(), "nsubj");
        }
        boolean[] content = new boolean[line.size()];
        boolean any = false;
        for (int child : sentence.children(verb)) {
            boolean said = line.token(child).is("ccomp")
                    || line.token(child).is("parataxis")
                            && !saying.contains(line.token(child).lemma())
                    || line.token(child).is("dep") && line.quoted[child];
            if (said) {
                sentence.subtree(child).forEach(i -> content[i] = true);
                any = true;
            }
        }
        int head = line.token(verb).head();
        if (!any
                && head >= 0
                && (line.token(verb).is("parataxis") || line.token(verb).is("ccomp") && subject.isPresent())) {
            sentence.subtree(head).stream()
                    .filter(i -> !sentence.isUnder(i, verb))
                    .forEach(i -> content[i] = true);
            any = true;
        }
        if (!any) {
            for (int i = 0; i < content.length; i++) {
                content[i] = line.quoted[i];
                any |= content[i];
            }
        }
        if (!any) {
            return Optional.empty();
        }
        List<Integer> speaker = subject.map(sentence::subtree).orElse(List.of());
        return Optional.of(new Speech(verb, speaker, content, claiming.contains(key)));
    }

    private static Optional<Speech> according(Line line, int at) {
        if (!line.form(at).equals("according") || !line.form(at + 1).equals("to") || line.quoted[at]) {
            return Optional.empty();
        }
        List<Integer> speaker = new ArrayList<>();
        int end = at + 2;
        while (end < line.size() && (line.isWord(end) || line.form(end).matches("['\u2019-]s?|'s"))) {
            speaker.add(end);
            end++;
        }
        boolean[] content = new boolean[line.size()];
        Arrays.fill(content, true);
        Arrays.fill(content, at, end, false);
        return Optional.of(new Speech(at, speaker, content, false));
    }

    private static Optional<Speech> colon(Line line) {
        for (int i = 1; i < Math.min(line.size() - 1, MOST_HEADLINE_SPEAKER); i++) {
            if (line.form(i).equals(":")) {
                boolean[] content = new boolean[line.size()];
                Arrays.fill(content, i + 1, content.length, true);
                List<Integer> speaker = new ArrayList<>();
                for (int k = 0; k < i; k++) {
                    speaker.add(k);
                }
                return Optional.of(new Speech(i, speaker, content, false));
            }
        }
        return Optional.empty();
    }
}
