package org.copydesk.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;

/** Holds each name against the source, and against the name that the source has in its place. */
final class NameCheck {

    private static final int FARTHEST_NEIGHBOURS = 6;
    private static final int NEXT_NEIGHBOURS = 4;

    static final Set<String> PLACING = Set.of("in", "at", "near", "from", "to", "outside", "across", "around");

    private NameCheck() {}

    /** A name of a source. */
    private record Given(Line line, Mention mention) {}

    static void check(Case trial) {
        for (Mention mention : trial.line.mentions) {
            boolean quoted = trial.line.quoted[mention.first()];
            if (quoted) {
                continue;
            }
            boolean known = trial.material.knows(mention);
            if (!isHeld(trial, mention)) {
                if (!isTitle(trial, mention)) {
                    check(trial, mention, known);
                }
            } else {
                // Another piece of the evidence has the name; what if the piece that this is cut from has another?
                facing(trial, mention, true, NEXT_NEIGHBOURS)
                        .filter(given -> !resolves(trial, mention, given.mention))
                        .ifPresent(given -> swapped(trial, mention, given, true));
            }
        }
        SlotCheck.check(trial);
    }

    /** "Poet Ann Orr" for "Captain Ann Orr": a name's first word that stands where the source has a title. */
    private static boolean isTitle(Case trial, Mention mention) {
        Set<String> titles = trial.tools.book().lists.of("title");
        for (Alignment one : trial.backing.chosen) {
            for (int i = mention.first(); i < mention.end() && i + 1 < trial.line.size(); i++) {
                int there = one.inOrder[i + 1] ? one.to[i + 1] - 1 : -1;
                boolean free = one.to[i] < 0 && there >= 0 && one.back[there] < 0;
                if (free
                        && titles.contains(one.line.keys[there])
                        && one.line.isPerson(there + 1)
                        && !(trial.line.keys[i].equals(TitleCheck.PREMIER) && TitleCheck.isPrime(one.line, there))) {
                    trial.find(
                            Code.ROLE_WRONG,
                            i,
                            i + 1,
                            Optional.of(trial.material.place(one.line, there, there + 2)),
                            "In the source this person is \u201c" + Case.words(one.line, there, there + 1) + "\u201d.");
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the evidence has the name. */
    private static boolean isHeld(Case trial, Mention mention) {
        for (Alignment one : trial.backing.chosen) {
            if (one.line.mentions.stream().anyMatch(other -> trial.material.holds(other, mention))
                    || one.line.all.containsAll(mention.words())) {
                return true;
            }
        }
        return false;
    }

    private static void check(Case trial, Mention mention, boolean known) {
        Optional<Given> rival =
                facing(trial, mention, known, FARTHEST_NEIGHBOURS).or(() -> slot(trial, mention, known));
        boolean resolves = rival.isEmpty() || known && resolves(trial, mention, rival.get().mention);
        if (known && resolves) {
            return;
        }
        if (!known && isCommonWord(trial, mention)) {
            return;
        }
        String words = trial.words(mention.first(), mention.end());
        if (rival.isPresent()) {
            swapped(trial, mention, rival.get(), known);
        } else {
            trial.find(
                    Code.NAME_NOT_IN_SOURCE,
                    mention.first(),
                    mention.end(),
                    Optional.empty(),
                    "The source does not know \u201c" + words + "\u201d.");
        }
    }

    private static void swapped(Case trial, Mention mention, Given given, boolean known) {
        String words = trial.words(mention.first(), mention.end());
        String theirs = Case.words(given.line, given.mention.first(), given.mention.end());
        boolean place = isPlace(trial, mention, given, known);
        Code code = place ? Code.PLACE_WRONG : known ? Code.NAME_SWAPPED : Code.NAME_NOT_IN_SOURCE;
        String why = place || known
                ? "The source has \u201c" + theirs + "\u201d here."
                : "The source does not know \u201c" + words + "\u201d; it has \u201c" + theirs + "\u201d here.";
        trial.find(
                code,
                mention.first(),
                mention.end(),
                Optional.of(trial.material.place(given.line, given.mention.first(), given.mention.end())),
                why);
    }

    /** A capital at a sentence's beginning or in a headline does not make a name of a word that the source has in small. */
    private static boolean isCommonWord(Case trial, Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (trial.line.isWord(i)
                    && !trial.material.hasLike(trial.line.keys[i])
                    && !trial.material.has(trial.line.form(i))) {
                return false;
            }
        }
        // Its words stand in the source, though not together: fine for a common word, not for a person.
        return mention.kind() != Name.Kind.PERSON || mention.words().size() < 2;
    }

    private static boolean isPlace(Case trial, Mention mention, Given given, boolean known) {
        boolean placed = mention.first() > 0 && PLACING.contains(trial.line.form(mention.first() - 1));
        // What the source has there tells what belongs there; the other name may be misread in a place that is not its
        // own.
        return switch (given.mention.kind()) {
            case PLACE -> mention.kind() != Name.Kind.PERSON || placed || !known;
            case ORGANISATION -> placed && mention.kind() == Name.Kind.PLACE;
            case OTHER -> mention.kind() == Name.Kind.PLACE;
            case PERSON -> false;
        };
    }

    /** The source's name between the same neighbours. */
    private static Optional<Given> facing(Case trial, Mention mention, boolean known, int farthest) {
        // A name that some evidence has can only be wrong in the piece that holds most of the sentence.
        int most = farthest == NEXT_NEIGHBOURS ? 1 : trial.backing.chosen.size();
        for (Alignment one : trial.backing.chosen.subList(0, Math.min(most, trial.backing.chosen.size()))) {
            int first = mention.first();
            int end = mention.end();
            boolean here =
                    one.line.mentions.stream().anyMatch(mention::isSame) || one.line.all.containsAll(mention.words());
            // The source's sentence may have the name once and the brief's twice: then one of them is not there.
            boolean spent = here && IntStream.range(first, end).allMatch(i -> one.to[i] < 0);
            if (one.reach(first, end) > farthest || here && !spent) {
                continue;
            }
            int[] facing = one.facing(first, end);
            for (Mention other : one.line.mentions) {
                boolean inside = other.first() < facing[1] && other.end() > facing[0];
                // Where nothing but the one name stands in place of the other, what the network takes them for is no
                // matter.
                boolean alone = facing[0] == other.first() && facing[1] == other.end();
                if (inside && !isTold(trial, one, other) && (!known || alone || !spent && isAlike(mention, other))) {
                    return Optional.of(new Given(one.line, other));
                }
            }
        }
        return Optional.empty();
    }

    /** A person is never mistaken for a place; of all else the network is not sure enough. */
    private static boolean isAlike(Mention one, Mention other) {
        boolean person = one.kind() == Name.Kind.PERSON || other.kind() == Name.Kind.PERSON;
        boolean both = one.kind() == other.kind();
        boolean unsure = one.kind() == Name.Kind.OTHER || other.kind() == Name.Kind.OTHER;
        return !person || both || unsure;
    }

    /** Whether the brief's sentence has the source's name, as often as the source's sentence does. */
    private static boolean isTold(Case trial, Alignment one, Mention other) {
        long mine = trial.line.mentions.stream().filter(other::isSame).count();
        long theirs = one.line.mentions.stream().filter(other::isSame).count();
        return mine >= theirs || one.back[other.end() - 1] >= 0;
    }

    /** The source's name that has the same part in the same event. */
    private static Optional<Given> slot(Case trial, Mention mention, boolean known) {
        int head = head(trial.line, mention);
        int governor = trial.line.token(head).head();
        if (governor < 0) {
            return Optional.empty();
        }
        String relation = universal(trial.line.token(head).relation());
        for (Alignment one : trial.backing.chosen) {
            int there = one.to[governor];
            if (there < 0 || one.strength[governor] < Wordbook.ROOT || !trial.line.content[governor]) {
                continue;
            }
            for (int child : one.line.sentence.children(there)) {
                boolean same = universal(one.line.token(child).relation()).equals(relation)
                        && sameCase(trial.line, head, one.line, child);
                Optional<Mention> other = one.line.mention(child);
                boolean free = same && other.isPresent() && one.back[child] < 0;
                if (free && !isTold(trial, one, other.get()) && (!known || isAlike(mention, other.get()))) {
                    return Optional.of(new Given(one.line, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameCase(Line line, int head, Line other, int child) {
        Optional<String> mine = line.sentence.child(head, "case").map(line::form);
        Optional<String> theirs = other.sentence.child(child, "case").map(other::form);
        return mine.equals(theirs);
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return relation.endsWith(":pass") || colon < 0 ? relation : relation.substring(0, colon);
    }

    static int head(Line line, Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (!mention.contains(line.token(i).head())) {
                return i;
            }
        }
        return mention.end() - 1;
    }

    /** Whether both names can mean one: a person first named by office, a town by its land. */
    static boolean resolves(Case trial, Mention mention, Mention given) {
        if (mention.isSame(given)) {
            return true;
        }
        // A sentence that says both names of one thing in one breath makes them one: "Velmora, the capital of Orsk".
        Set<String> wanted = new HashSet<>(mention.words());
        List<Line> both = trial.material.lines.stream()
                .filter(line ->
                        line.all.containsAll(wanted) && line.mentions.stream().anyMatch(given::isSame))
                .toList();
        return both.stream().anyMatch(line -> areOne(line, mention, given));
    }

    private static boolean areOne(Line line, Mention one, Mention other) {
        for (Mention a : line.mentions) {
            for (Mention b : line.mentions) {
                if (a != b && a.isSame(one) && b.isSame(other)) {
                    int headA = head(line, a);
                    int headB = head(line, b);
                    if (line.token(headA).is("appos") && line.token(headA).head() == headB
                            || line.token(headB).is("appos")
                                    && line.token(headB).head() == headA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
