package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignLanguageTest {
    @ParameterizedTest
    @CsvFileSource(resources = "languages.txt", delimiter = '|')
    void otherLanguagesAreTold(String language, String text) {
        assertThat(ForeignLanguage.of(text)).contains(language);
        assertThat(ForeignLanguage.of(text.toUpperCase(Locale.ROOT)))
                .as("in capitals")
                .isPresent();
        assertThat(ForeignLanguage.of((text + "\n").repeat(50))).as("at length").contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody was hurt.",
                "Bayern München 2, Borussia Dortmund 1",
                "Le Pen, Von der Leyen and De la Cruz",
                "Die Zeit",
                "FLOOD WATERS ROSE IN THE TOWN OF VELMORA ON MONDAY AND THE MAYOR TOLD PEOPLE TO LEAVE THEIR HOMES",
                "José María de la Fuente y Gómez and João da Silva e Costa of Banco do Brasil met Die Linke in Aix-en-Provence.",
                "“Wir schaffen das,” she said in German. “Das ist nicht so leicht wie Sie denken,” he replied, and both of them left.",
                "Starters: Brandt, Kovács, Núñez, Łukaszewski, Ødegård, Işık, Nguyễn, Çelik, Müller, Ibáñez, Søndergaard.",
                "UN",
                "ok"
            })
    void englishIsNotRefused(String text) {
        assertThat(ForeignLanguage.of(text)).isEmpty();
    }

    @Test
    void accentsMayStandBesideTheirLetters() {
        var text = "La fête a été annulée, a déclaré la maire, et personne n’a été blessé à Velmora.";
        assertThat(ForeignLanguage.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains("French");
    }

    @Test
    void wordsOfNoKnownLanguageAreRefusedWhereThereAreMany() {
        assertThat(ForeignLanguage.of("blorp wexil turgan zimbo flarn ".repeat(20)))
                .isPresent();
        assertThat(ForeignLanguage.of("blorp wexil turgan zimbo flarn")).isEmpty();
    }

    @Test
    void theRefusalNamesTheLanguage() {
        var intake = Reports.read(
                "Die Brücke bleibt bis Freitag gesperrt, sagte der Bürgermeister. Es wurde niemand verletzt.");
        assertThat(intake)
                .isInstanceOfSatisfying(
                        Intake.Refused.class,
                        refused -> assertThat(refused.problem().sentence())
                                .isEqualTo("the report is in German; Copydesk reads English only"));
    }
}
