package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Die Brücke bleibt bis Freitag gesperrt, sagte der Bürgermeister. Nach dem Unfall wurde niemand verletzt.",
                "French | Le pont restera fermé jusqu’à vendredi, a déclaré la maire. Personne n’a été blessé dans l’accident.",
                "Spanish | El puente seguirá cerrado hasta el viernes, dijo la alcaldesa. Nadie resultó herido en el accidente de la noche.",
                "Portuguese | A ponte vai ficar fechada até sexta-feira, disse a prefeita. Ninguém ficou ferido no acidente, segundo os bombeiros.",
                "Italian | Il ponte resterà chiuso fino a venerdì, ha detto la sindaca. Nessuno è rimasto ferito nell’incidente di lunedì.",
                "Catalan | El pont continuarà tancat fins divendres, va dir l’alcaldessa. Ningú no va resultar ferit amb l’accident dels vaixells.",
                "Dutch | De brug blijft tot vrijdag dicht, zei de burgemeester. Bij het ongeluk is niemand gewond geraakt.",
                "Swedish | Bron är stängd till fredag, säger borgmästaren. Ingen skadades i olyckan och det är inte känt när den öppnas.",
                "Danish | Broen er lukket indtil fredag, siger borgmesteren. Ingen kom til skade ved ulykken, og det er ikke kendt, hvad der skete efter.",
                "Norwegian | Broen er stengt til fredag, sier ordføreren. Ingen ble skadet i ulykken, og det er ikke kjent hva som skjedde etter.",
                "Finnish | Silta on suljettu perjantaihin asti, sanoi kaupunginjohtaja. Kukaan ei loukkaantunut, mutta se ei ole vielä varmaa.",
                "Polish | Most pozostanie zamknięty do piątku, powiedziała burmistrz. W wypadku nikt nie został ranny, ale nie wiadomo, jak do niego doszło.",
                "Czech | Most zůstane uzavřen do pátku, řekla starostka. Při nehodě se nikdo nezranil, ale zatím není jasné, co se stalo.",
                "Slovak | Most zostane zatvorený do piatka, povedala primátorka. Pri nehode sa nikto nezranil, ale zatiaľ nie je jasné, čo sa stalo.",
                "Slovene | Most bo zaprt do petka, je dejala županja. V nesreči ni bil nihče poškodovan, ki bi se vozil po njem.",
                "Hungarian | A híd péntekig zárva marad, mondta a polgármester. A balesetben nem sérült meg senki, és az okát még nem tudni.",
                "Romanian | Podul va rămâne închis până vineri, a spus primărița. Nimeni nu a fost rănit în accident și nu se știe de ce.",
                "Turkish | Köprü cuma gününe kadar kapalı kalacak, dedi belediye başkanı. Kazada yaralanan olmadı ve bir soruşturma için ekip kuruldu.",
                "Indonesian | Jembatan itu akan ditutup sampai Jumat, kata wali kota. Tidak ada yang terluka dalam kecelakaan tersebut.",
                "Malay | Jambatan itu akan ditutup sehingga Jumaat, kata datuk bandar. Beliau berkata tidak ada yang cedera kerana kemalangan itu semasa malam.",
                "Vietnamese | Cây cầu sẽ đóng cửa đến thứ Sáu, thị trưởng cho biết. Không có người nào bị thương trong vụ tai nạn.",
                "Croatian | Most će biti zatvoren do petka, rekla je gradonačelnica. U nesreći nije bilo ozlijeđenih, a uzrok će se znati prije vijeća.",
                "Serbian | Most će biti zatvoren do petka, rekla je gradonačelnica. U nesreći nije bilo povređenih, a takođe se ne zna gde je uzrok.",
                "Filipino | Mananatiling sarado ang tulay hanggang Biyernes, ayon sa alkalde. Walang nasaktan sa aksidente na ito ng mga bangka.",
                "Russian | Мост будет закрыт до пятницы, сообщил мэр. Никто не пострадал, это уже вторая авария.",
                "Ukrainian | Міст буде закритий до п’ятниці, повідомив мер. Ніхто не постраждав, її причини невідомі.",
                "Bulgarian | Мостът ще остане затворен до петък, каза кметът. Няма пострадали при катастрофата.",
                "Greek | Η γέφυρα θα μείνει κλειστή μέχρι την Παρασκευή, είπε η δήμαρχος.",
                "Arabic | سيبقى الجسر مغلقا حتى يوم الجمعة، قال رئيس البلدية.",
                "Persian | پل تا روز جمعه بسته می‌ماند، شهردار گفت.",
                "Hebrew | הגשר יישאר סגור עד יום שישי, אמרה ראשת העיר.",
                "Hindi | पुल शुक्रवार तक बंद रहेगा, महापौर ने कहा। कोई घायल नहीं हुआ है।",
                "Bengali | সেতুটি শুক্রবার পর্যন্ত বন্ধ থাকবে, মেয়র বলেছেন।",
                "Thai | สะพานจะปิดจนถึงวันศุกร์ นายกเทศมนตรีกล่าว",
                "Chinese | 市长表示，大桥将关闭至星期五。事故中无人受伤。",
                "Japanese | 市長によると、橋は金曜日まで閉鎖される。けが人はいない。",
                "Korean | 시장은 다리가 금요일까지 폐쇄된다고 말했다. 다친 사람은 없다."
            })
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
