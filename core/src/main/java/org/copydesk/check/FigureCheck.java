package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds each figure against those of the evidence: value, unit, and what is said of its exactness. */
final class FigureCheck {

    private static final Set<String> PARTS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "dozen", "dozens");

    private FigureCheck() {}

    /** A figure of a source. */
    private record Given(Line line, Quantity quantity) {}

    static void check(Case trial) {
        List<Given> near = new ArrayList<>();
        for (Alignment one : trial.backing.chosen) {
            one.line.quantities.forEach(quantity -> near.add(new Given(one.line, quantity)));
        }
        List<Given> all = new ArrayList<>(near);
        for (Line line : trial.material.lines) {
            if (trial.backing.chosen.stream().noneMatch(one -> one.line == line)) {
                line.quantities.forEach(quantity -> all.add(new Given(line, quantity)));
            }
        }
        for (Quantity quantity : trial.line.quantities) {
            if (!trial.line.quoted[quantity.first()]) {
                check(trial, quantity, near, all);
            }
        }
        parts(trial);
    }

    /** "Half", "a third", "7st", "the under 21s": what counts but is no figure loses its "over", "almost" or "under" as well. */
    private static void parts(Case trial) {
        for (int i = 0; i < trial.line.size(); i++) {
            int at = i;
            boolean figure =
                    trial.line.quantities.stream().anyMatch(quantity -> quantity.first() <= at && at < quantity.end());
            boolean part = PARTS.contains(trial.line.form(i))
                    || Character.isDigit(trial.line.form(i).charAt(0));
            boolean dated = trial.line.times.stream()
                    .anyMatch(time -> time.span().overlaps(trial.line.token(at).span()));
            Optional<Alignment> held = trial.backing.best().filter(one -> one.inOrder[at]);
            if (figure
                    || dated
                    || !part
                    || held.isEmpty()
                    || isQualified(trial, trial.line, i)
                    || isOrdinal(trial.line, i)) {
                continue;
            }
            int there = held.get().to[i];
            if (isQualified(trial, held.get().line, there) && !isOrdinal(held.get().line, there)) {
                trial.find(
                        Code.QUALIFIER_LOST,
                        i,
                        i + 1,
                        Optional.of(trial.material.place(held.get().line, Math.max(0, there - 2), there + 1)),
                        "The source says \u201c" + Case.words(held.get().line, Math.max(0, there - 2), there + 1)
                                + "\u201d; the brief gives it as exact.");
            }
        }
    }

    /** "Over the third quarter" is a time. */
    private static boolean isOrdinal(Line line, int at) {
        return line.form(at - 1).equals("the") && PARTS.contains(line.form(at));
    }

    private static boolean isQualified(Case trial, Line line, int at) {
        return trial.tools.quantities().qualifier(line.sentence, at, at + 1) != Quantity.Qualifier.NONE;
    }

    private static void check(Case trial, Quantity mine, List<Given> near, List<Given> all) {
        Optional<Given> partner = partner(trial, mine);
        if (partner.isPresent() && partner.get().quantity.isSame(mine)) {
            exactness(trial, mine, partner.get());
            return;
        }
        Optional<Given> same = near.stream()
                .filter(given -> given.quantity.isSame(mine) && isSameThing(trial, mine, given.quantity))
                .findFirst()
                .or(() -> near.stream()
                        .filter(given -> given.quantity.isSame(mine))
                        .findFirst());
        boolean moved =
                same.isPresent() && partner.isPresent() && isBetter(trial, mine, partner.get().quantity, same.get());
        if (same.isPresent() && !moved) {
            exactness(trial, mine, same.get());
            return;
        }
        if (partner.isPresent() && !moved) {
            Given given = partner.get();
            if (isNear(trial, mine, given)) {
                return;
            }
        }
        List<Given> wider = partner.isPresent() ? near : all;
        for (Given given : wider) {
            if (given.quantity.isSame(mine) && !moved) {
                return;
            }
        }
        for (Given given : wider) {
            boolean thing = isSameThing(trial, mine, given.quantity)
                    || !mine.dimension().isEmpty();
            if (thing && !moved && (given.quantity.isConverted(mine) || mine.isRounded(given.quantity))) {
                isNear(trial, mine, given);
                return;
            }
        }
        wrong(trial, mine, moved ? partner : partner.or(() -> likely(trial, mine, near)), near);
    }

    /** Whether two equal figures were changed over: the one in this place counts the same thing, the equal one another. */
    private static boolean isBetter(Case trial, Quantity mine, Quantity partner, Given same) {
        return isSameThing(trial, mine, partner)
                && !mine.noun().isEmpty()
                && !same.quantity.noun().isEmpty()
                && !isSameThing(trial, mine, same.quantity)
                && !partner.isRounded(mine)
                && !mine.isRounded(partner);
    }

    private static boolean isSameThing(Case trial, Quantity one, Quantity other) {
        String a = trial.tools.book().key(one.noun());
        String b = trial.tools.book().key(other.noun());
        return trial.tools.book().likeness(a, b) >= Wordbook.SYNONYM || a.isEmpty() && b.isEmpty();
    }

    /** The source's figure that stands in the same place: its words are matched, or stand between the same neighbours. */
    private static Optional<Given> partner(Case trial, Quantity mine) {
        for (Alignment one : trial.backing.chosen) {
            for (Quantity quantity : one.line.quantities) {
                for (int i = mine.first(); i < mine.end(); i++) {
                    boolean inside = one.to[i] >= quantity.first() && one.to[i] < quantity.end();
                    boolean figure =
                            Character.isLetterOrDigit(trial.line.token(i).form().charAt(0));
                    if (inside && figure && one.inOrder[i] && quantity.isSame(mine)) {
                        return Optional.of(new Given(one.line, quantity));
                    }
                }
            }
        }
        for (Alignment one : trial.backing.chosen) {
            int[] facing = one.facing(mine.first(), mine.first() + 1);
            if (one.reach(mine.first(), mine.end()) > 6) {
                continue;
            }
            for (Quantity quantity : one.line.quantities) {
                boolean free = trial.line.quantities.stream()
                        .noneMatch(other -> other != mine && other.isSame(quantity) && isMatched(one, quantity));
                if (quantity.first() < facing[1] && quantity.end() > facing[0] && free) {
                    return Optional.of(new Given(one.line, quantity));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMatched(Alignment one, Quantity quantity) {
        for (int j = quantity.first(); j < quantity.end(); j++) {
            if (one.back[j] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A figure of the evidence that counts the same and is not in the brief otherwise. */
    private static Optional<Given> likely(Case trial, Quantity mine, List<Given> near) {
        return near.stream()
                .filter(given -> given.quantity.isLike(mine))
                .filter(given -> isSameThing(trial, mine, given.quantity)
                        || !mine.dimension().isEmpty())
                .filter(given -> trial.line.quantities.stream().noneMatch(other -> other.isSame(given.quantity)))
                .findFirst();
    }

    /** Whether the figure is the source's in another unit or with fewer digits; says so where that needs a word. */
    private static boolean isNear(Case trial, Quantity mine, Given given) {
        if (mine.isConverted(given.quantity)) {
            return true;
        }
        if (mine.isRounded(given.quantity)
                || given.quantity.isRounded(mine) && mine.qualifier() != Quantity.Qualifier.NONE) {
            boolean more = given.quantity.measure() > mine.measure();
            boolean fits = switch (mine.qualifier()) {
                case NONE -> false;
                case ABOUT -> true;
                case AT_LEAST -> more;
                case AT_MOST -> !more;
            };
            if (!fits) {
                trial.find(
                        Code.FIGURE_ROUNDED,
                        mine.first(),
                        mine.end(),
                        Optional.of(place(trial, given)),
                        "The source has " + words(given) + "; the brief rounds it and does not say \u201cabout\u201d.");
            }
            return true;
        }
        return false;
    }

    private static void exactness(Case trial, Quantity mine, Given given) {
        Quantity.Qualifier theirs = given.quantity.qualifier();
        if (theirs == mine.qualifier() || theirs == Quantity.Qualifier.NONE) {
            boolean dimension = !mine.dimension().equals(given.quantity.dimension())
                    && !mine.isCount()
                    && !given.quantity.isCount();
            if (dimension) {
                unit(trial, mine, given);
            }
            return;
        }
        if (mine.qualifier() == Quantity.Qualifier.NONE) {
            trial.find(
                    Code.QUALIFIER_LOST,
                    mine.first(),
                    mine.end(),
                    Optional.of(place(trial, given)),
                    "The source says \u201c" + qualified(given) + "\u201d; the brief gives the figure as exact.");
        } else if (isLimit(theirs) && isLimit(mine.qualifier())) {
            trial.find(
                    Code.QUALIFIER_LOST,
                    mine.first(),
                    mine.end(),
                    Optional.of(place(trial, given)),
                    "The source says \u201c" + qualified(given) + "\u201d; the brief makes it \u201c"
                            + mine.qualifier().words + "\u201d.");
        }
    }

    private static boolean isLimit(Quantity.Qualifier qualifier) {
        return qualifier == Quantity.Qualifier.AT_LEAST || qualifier == Quantity.Qualifier.AT_MOST;
    }

    private static String qualified(Given given) {
        boolean as = given.line.form(given.quantity.first() - 1).equals("as");
        int before = given.quantity.qualifier() == Quantity.Qualifier.ABOUT ? 1 : as ? 3 : 2;
        int first = Math.max(0, given.quantity.first() - before);
        return Case.words(given.line, first, given.quantity.end());
    }

    private static void unit(Case trial, Quantity mine, Given given) {
        trial.find(
                Code.UNIT_CHANGED,
                mine.first(),
                mine.end(),
                Optional.of(place(trial, given)),
                "The source has \u201c" + words(given) + "\u201d.");
    }

    private static void wrong(Case trial, Quantity mine, Optional<Given> partner, List<Given> near) {
        Optional<Given> sameNumber = near.stream()
                .filter(given -> given.quantity.value() == mine.value() && !given.quantity.isSame(mine))
                .findFirst();
        if (sameNumber.isPresent()) {
            unit(trial, mine, sameNumber.get());
            return;
        }
        trial.find(
                Code.FIGURE_CHANGED,
                mine.first(),
                mine.end(),
                partner.map(given -> place(trial, given)),
                partner.map(given -> "The source has \u201c" + words(given) + "\u201d.")
                        .orElse("The source does not have this figure."));
    }

    private static Place place(Case trial, Given given) {
        return trial.material.place(given.line, given.quantity.first(), given.quantity.end());
    }

    private static String words(Given given) {
        return Case.words(given.line, given.quantity.first(), given.quantity.end());
    }
}
