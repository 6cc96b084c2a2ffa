package org.copydesk.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "was,VBD,be",
                "were,VBD,be",
                "is,VBZ,be",
                "been,VBN,be",
                "'m,VBP,be",
                "’re,VBP,be",
                "'ve,VBP,have",
                "has,VBZ,have",
                "'s,VBZ,be",
                "'d,MD,would",
                "ca,MD,can",
                "wo,MD,will",
                "’ll,MD,will",
                "could,MD,could",
                "does,VBZ,do"
            })
    void auxiliariesHaveTheirDictionaryForm(String form, String xpos, String lemma) {
        assertThat(Lemmas.of(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "took,VBD,take",
                "Taken,VBN,take",
                "said,VBD,say",
                "left,VBD,leave",
                "found,VBN,find",
                "saw,VBD,see",
                "lay,VBD,lie",
                "laid,VBD,lay",
                "felt,VBD,feel",
                "struck,VBN,strike",
                "overthrew,VBD,overthrow",
                "underwent,VBD,undergo",
                "withdrawn,VBN,withdraw",
                "read,VBD,read",
                "bound,VBN,bind"
            })
    void irregularVerbsAreKnown(String form, String xpos, String lemma) {
        assertThat(Lemmas.of(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "stopped,VBD,stop", "admitted,VBN,admit", "visited,VBD,visit", "called,VBD,call",
                        "controlled,VBN,control",
                "announced,VBD,announce", "panicked,VBD,panic", "died,VBD,die", "carried,VBD,carry", "agreed,VBN,agree",
                "created,VBN,create", "treated,VBN,treat", "voted,VBD,vote", "piloted,VBN,pilot", "used,VBN,use",
                "focused,VBN,focus", "added,VBD,add", "monitored,VBN,monitor", "required,VBN,require",
                        "repaired,VBN,repair",
                "backed,VBN,back", "boycotted,VBD,boycott", "raised,VBN,raise", "fuelled,VBN,fuel", "belied,VBD,belie"
            })
    void regularPastsGetTheirSpellingBack(String form, String xpos, String lemma) {
        assertThat(Lemmas.of(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "making,make",
                "running,run",
                "putting,put",
                "riding,ride",
                "lying,lie",
                "dying,die",
                "seeing,see",
                "agreeing,agree",
                "being,be",
                "having,have",
                "ageing,age",
                "developing,develop",
                "hoping,hope",
                "hopping,hop",
                "arranging,arrange",
                "belonging,belong",
                "goin',go",
                "bring,bring"
            })
    void presentParticiplesGetTheirSpellingBack(String form, String lemma) {
        assertThat(Lemmas.of(form, "VBG")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "men,man",
                "policewomen,policewoman",
                "children,child",
                "people,people",
                "lives,life",
                "wolves,wolf",
                "olives,olive",
                "cities,city",
                "movies,movie",
                "buses,bus",
                "houses,house",
                "viruses,virus",
                "causes,cause",
                "churches,church",
                "headaches,headache",
                "boxes,box",
                "heroes,hero",
                "shoes,shoe",
                "crises,crisis",
                "criteria,criterion",
                "troops,troop",
                "series,series",
                "politics,politics",
                "1990s,1990s",
                "NGOs,NGO",
                "prizes,prize",
                "classes,class",
                "housewives,housewife"
            })
    void pluralsHaveTheirSingular(String form, String lemma) {
        assertThat(Lemmas.of(form, "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "better,JJR,good", "better,RBR,well", "worst,JJS,bad", "larger,JJR,large", "biggest,JJS,big",
                        "easier,JJR,easy",
                "smaller,JJR,small", "younger,JJR,young", "later,RBR,late", "more,JJR,more", "least,RBS,least",
                        "safer,JJR,safe",
                "strangest,JJS,strange", "strongest,JJS,strong", "cleaner,JJR,clean"
            })
    void comparedWordsHaveTheirPlainForm(String form, String xpos, String lemma) {
        assertThat(Lemmas.of(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "n't,RB,not",
                "An,DT,a",
                "those,DT,that",
                "me,PRP,I",
                "them,PRP,they",
                "her,PRP,she",
                "her,PRP$,her",
                "’s,POS,'s",
                "',POS,'s",
                "Kyiv,NNP,Kyiv",
                "States,NNPS,States",
                "Finnish,JJ,Finnish",
                "Former,JJ,former",
                "GDP,NN,GDP",
                "Dog,NN,dog",
                "pm,NN,p.m.",
                "bn,CD,billion",
                "\"70,000\",CD,70000"
            })
    void otherWordsFollowTheTreebanks(String form, String xpos, String lemma) {
        assertThat(Lemmas.of(form, xpos)).isEqualTo(lemma);
    }

    @Test
    void anyWordWithAnyTagHasALemma() {
        for (String form :
                new String[] {"s", "ed", "ing", "'", "er", "est", "-", "\u00e9", "ies", "bing", "ss", "習", "''s"}) {
            for (String xpos :
                    new String[] {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "JJR", "JJS", "RBR", "CD", "X"
                    }) {
                assertThat(Lemmas.of(form, xpos)).as(form + " " + xpos).isNotEmpty();
            }
        }
    }
}
