package org.copydesk.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

    @ParameterizedTest
    @CsvSource({
        "take,took,taken,taking,takes",
        "be,was,been,being,is",
        "have,had,had,having,has",
        "do,did,done,doing,does",
        "go,went,gone,going,goes",
        "undercut,undercut,undercut,undercutting,undercuts",
        "lie,lay,lain,lying,lies",
        "overthrow,overthrew,overthrown,overthrowing,overthrows",
        "forget,forgot,forgotten,forgetting,forgets",
        "win,won,won,winning,wins",
        "eat,ate,eaten,eating,eats",
        "read,read,read,reading,reads"
    })
    void irregularVerbsHaveTheirOwnForms(
            String lemma, String past, String participle, String present, String thirdPerson) {
        assertThat(VerbForms.of(lemma)).isEqualTo(new VerbForms(past, participle, present, thirdPerson));
    }

    @ParameterizedTest
    @CsvSource({
        "stop,stopped,stopping,stops",
        "visit,visited,visiting,visits",
        "admit,admitted,admitting,admits",
        "carry,carried,carrying,carries",
        "play,played,playing,plays",
        "die,died,dying,dies",
        "agree,agreed,agreeing,agrees",
        "announce,announced,announcing,announces",
        "panic,panicked,panicking,panics",
        "focus,focused,focusing,focuses",
        "fix,fixed,fixing,fixes",
        "watch,watched,watching,watches",
        "veto,vetoed,vetoing,vetoes",
        "sue,sued,suing,sues",
        "quiz,quizzed,quizzing,quizzes",
        "develop,developed,developing,develops",
        "need,needed,needing,needs",
        "follow,followed,following,follows",
        "equip,equipped,equipping,equips"
    })
    void regularVerbsAreSpelledByRule(String lemma, String past, String present, String thirdPerson) {
        assertThat(VerbForms.of(lemma)).isEqualTo(new VerbForms(past, past, present, thirdPerson));
    }

    @Test
    void theFormsOfAVerbLeadBackToIt() {
        String verbs = """
                accuse act add admit agree announce answer appear argue arrest arrive ask attack avoid ban beat become begin
                believe blame break bring build buy call carry catch cause change charge choose claim close come compete
                confirm continue control convict create cut deal decide declare defeat deny die discuss draw drive drop eat
                elect end enter escape expect explain face fall feel fight file fill find fire flee fly force forget get give
                go grow halt happen hear help hide hit hold hope hurt ignore include increase injure invade invest issue
                join judge jump keep kill know lay lead learn leave lie lift lose make manage march mean meet move name need
                occur offer open order pay permit place plan pledge postpone prefer prepare promise prove provide publish
                pull push put raise reach read receive reduce refer refuse regret reject release remain remove repeat reply
                report require rescue resign respond retire return reveal rise rule run save say see seek sell send serve
                set settle shake shoot show shut sign sing sink sit solve speak spend spread stand start stay steal stop
                strike submit sue suffer suggest support survive swear swim take talk tell tend think threaten throw tie
                travel treat try turn urge use visit vote vow wait walk want warn watch wear win withdraw wonder work worry
                write
                """;
        for (String verb : verbs.strip().split("\\s+")) {
            VerbForms forms = VerbForms.of(verb);
            assertThat(Lemmas.of(forms.past(), "VBD")).isEqualTo(verb);
            assertThat(Lemmas.of(forms.participle(), "VBN")).isEqualTo(verb);
            assertThat(Lemmas.of(forms.present(), "VBG")).isEqualTo(verb);
            assertThat(Lemmas.of(forms.thirdPerson(), "VBZ")).isEqualTo(verb);
        }
    }
}
