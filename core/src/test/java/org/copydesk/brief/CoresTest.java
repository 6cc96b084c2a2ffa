package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.copydesk.reading.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoresTest {

    private static final TitleWords NO_TITLE = new TitleWords(Optional.empty());

    private static final String LEAD =
            "The council of Brackwater closed the old bridge on Monday after a storm tore a hole into its "
                    + "eastern arch, which engineers had warned about for years.";

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 20})
    void noCoreHasMoreWordsThanAskedForAndAllHangTogether(int most) {
        Sentence sentence = Briefs.sentence(LEAD);
        List<Cores.Core> cores = cores(sentence, NO_TITLE, most);
        for (Cores.Core core : cores) {
            List<Integer> left = left(sentence, core);
            assertThat(left).hasSize(core.words()).hasSizeLessThanOrEqualTo(most);
            assertThat(left)
                    .allMatch(i -> i == sentence.root()
                            || left.contains(sentence.token(i).head()));
        }
    }

    @Test
    void theLikeliestCoreComesFirst() {
        assertThat(cores(Briefs.sentence(LEAD), NO_TITLE, 30))
                .extracting(Cores.Core::chance)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .first()
                .satisfies(chance -> assertThat((double) chance).isNegative());
    }

    @Test
    void nothingIsLeftWhereTheLeastThatMustStayIsTooMuch() {
        assertThat(cores(Briefs.sentence(LEAD), NO_TITLE, 2)).isEmpty();
    }

    @Test
    void aSearchWithoutLimitFindsAsGoodAWayAsTryingThemAll() {
        Sentence sentence = Briefs.sentence(LEAD);
        Branches branches = new Branches(sentence, NO_TITLE);
        List<Integer> free = IntStream.range(0, sentence.size())
                .filter(branches::isLoose)
                .boxed()
                .toList();
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < 1 << free.size(); choice++) {
            double chance = 0;
            for (int k = 0; k < free.size(); k++) {
                int top = free.get(k);
                boolean above = false;
                for (int at = sentence.token(top).head();
                        at >= 0;
                        at = sentence.token(at).head()) {
                    above |= free.contains(at) && (choice >> free.indexOf(at) & 1) == 1;
                }
                if (!above) {
                    chance += branches.chances(top)[choice >> k & 1];
                }
            }
            best = Math.max(best, chance);
        }
        assertThat(cores(sentence, NO_TITLE, sentence.size()).getFirst().chance())
                .isCloseTo(best, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Storm damages bridge | storm", "Engineers warned of bridge for years | engineers"})
    void whatTheTitleNamesIsLikelierToStay(String title, String word) {
        Sentence sentence = Briefs.sentence(LEAD);
        int named = IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).isWord(word))
                .findFirst()
                .orElseThrow();
        int top = named;
        while (!new Branches(sentence, NO_TITLE).isLoose(top)) {
            top = sentence.token(top).head();
        }
        double without = new Branches(sentence, NO_TITLE).chances(top)[0];
        double with = new Branches(sentence, new TitleWords(Optional.of(title))).chances(top)[0];
        assertThat(with).isGreaterThan(without);
    }

    private static List<Cores.Core> cores(Sentence sentence, TitleWords title, int most) {
        Branches branches = new Branches(sentence, title);
        return new Cores(branches, branches::isLoose, i -> Words.isWordLike(sentence.token(i)), most)
                .of(sentence.root());
    }

    private static List<Integer> left(Sentence sentence, Cores.Core core) {
        return IntStream.range(0, sentence.size())
                .filter(i -> Words.isWordLike(sentence.token(i)))
                .filter(i -> core.gone().stream().noneMatch(top -> sentence.isUnder(i, top)))
                .boxed()
                .collect(Collectors.toList());
    }
}
