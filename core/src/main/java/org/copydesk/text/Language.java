package org.copydesk.text;

import java.util.Set;

/**
 * A language in Latin letters, with what gives it away.
 *
 * <p>The most frequent words of a language are a third of every text in it, whatever the text is about, and names of people and
 * places are never among them.
 */
enum Language {
    ENGLISH(
            "English",
            "the of and to in a is that for it was on with as by be at are this have from or had not but were "
                    + "which his they their has been who he she her its will said would more about after when one an also "
                    + "than there we you if other into out up all over new two can could no so what some only them may most "
                    + "last year years first time people between where while before because during since against under "
                    + "through did do does being those these him our my i how any both many such very still just now then "
                    + "even according says say saying told without within until off down another each per three four five "
                    + "six much own should must might us your me here too again",
            ""),
    GERMAN(
            "German",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
                    + "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
                    + "oder aber vor zur bis mehr durch man sein wurde sei wurden sagte gegen seit zwischen",
            "äöüß"),
    DUTCH(
            "Dutch",
            "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij die uit door "
                    + "naar heeft hij ze worden wordt nog over werd hebben geen meer tot deze dit zich kan tegen wel "
                    + "volgens onder waren zou zal wil zei",
            ""),
    FRENCH(
            "French",
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
                    + "son aux mais ses cette été comme ont elle nous leur être fait ou deux d l qu n à y après selon avait "
                    + "était sa entre où",
            "éèêàçùœ"),
    SPANISH(
            "Spanish",
            "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha si sin "
                    + "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está "
                    + "según han tras dijo",
            "ñáíóú¿¡"),
    PORTUGUESE(
            "Portuguese",
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem "
                    + "à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois sem "
                    + "mesmo aos ter seus são disse num numa",
            "ãõçâê"),
    ITALIAN(
            "Italian",
            "di e il la che in un a per è una del non sono con si le della i da al come più lo ha gli dei anche "
                    + "nel alla ma dal o delle su se nella questo hanno l d all dell stato essere era due dopo secondo "
                    + "dalla degli nei ai",
            "òìù"),
    CATALAN(
            "Catalan",
            "de la i el que a en un els per les del amb una és no es al va ser més com són han aquest dels ha "
                    + "però l d també aquesta seva sobre entre segons fins",
            "·"),
    ROMANIAN(
            "Romanian",
            "de și în a la cu o pe nu din că se un care este mai pentru ce au fost sunt să prin după al lui ale "
                    + "sau dar între fi ca ar iar când si sa potrivit fiind acest această unei unui",
            "ățșţşî"),
    SWEDISH(
            "Swedish",
            "och i att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när år "
                    + "de hade nu har eller vid man skulle också efter under sin ska enligt säger där mot blev",
            "åäö"),
    DANISH(
            "Danish",
            "og i at det er en til på som af for den de med ikke der har et han var fra men sig om vi kan så også "
                    + "blev efter nu skal vil hun mod ved være havde eller over år siger blevet ifølge deres bliver hvor",
            "æøå"),
    NORWEGIAN(
            "Norwegian",
            "og i det er på en som av til for at med den de har ikke et om han var fra men seg vi kan så også ble "
                    + "etter nå skal vil hun mot ved være hadde eller år sier blitt mens dette opp ifølge deres blir hvor",
            "æøå"),
    ICELANDIC(
            "Icelandic",
            "og að í á er sem um til það við var en með ekki fyrir af hann því eru þá frá hefur verið segir þess "
                    + "ára",
            "ðþ"),
    FINNISH(
            "Finnish",
            "ja on ei se että oli hän mutta kun myös ovat joka niin tai mukaan kuin sen olla mitä hänen ole jos "
                    + "vuoden sekä jo vain voi olisi ollut tämä vielä noin kertoo sanoi jälkeen joita",
            "äö"),
    ESTONIAN(
            "Estonian",
            "ja on ei et see oli ta kui ka mis oma aga või ning mida kes selle nii siis pole ole aasta pärast "
                    + "ütles kuid",
            "õäöü"),
    LATVIAN("Latvian", "un ir ka ar no par uz kas bet arī tika līdz tā gan vai pēc lai kā gada", "āēīūļņķģ"),
    LITHUANIAN("Lithuanian", "ir kad į su iš yra tai kaip bet apie buvo nuo po už dėl taip pat jis metų", "ąčęėįšųūž"),
    POLISH(
            "Polish",
            "i w na z się nie do to że jest o a jak po od za przez ale dla są co był tym tego jego oraz przy może "
                    + "jako który która które już czy lat być było były tylko roku ze przed",
            "łąęśżźćń"),
    CZECH(
            "Czech",
            "a v se na je že o s z do i to ve si by za pro jako po jsem jak tak ale jsou od podle byl bylo nebo "
                    + "při které který také jeho před bude už řekl mezi k která uvedl byla",
            "řěů"),
    SLOVAK(
            "Slovak",
            "a v sa na je že o s z do aj to vo si by za pre ako po som tak ale sú od podľa bol bolo alebo pri "
                    + "ktoré ktorý tiež jeho pred bude už povedal medzi k ktorá uviedol bola",
            "ľĺŕôä"),
    SLOVENE(
            "Slovene",
            "in je v na se da za so ki z s pa ne bi tudi po kot ali od pri bil bila iz še do med kar ter lahko "
                    + "leta bo dejal",
            ""),
    CROATIAN(
            "Croatian",
            "i je u na se da za su od s a iz o koji kako što će bi do ne ili to nakon te koje bio prema kod ali "
                    + "sve godine uz samo također kao rekao gdje tjedan prije vijeće riječ vrijeme mjesto mjesta dvije",
            "čćđšž"),
    SERBIAN(
            "Serbian",
            "i je u na se da za su od s a iz o koji kako što će bi do ne ili to te koje bio prema kod ali sve "
                    + "godine uz samo takođe kao rekao gde posle pre reč vreme mesto mesta dve saopštio evra nedelje",
            "čćđšž"),
    HUNGARIAN(
            "Hungarian",
            "a az és hogy nem is egy van meg de ez ha már csak el volt mint még vagy ki kell azt szerint után "
                    + "akkor lesz nagy minden több ezt majd lehet között amely pedig ami aki",
            "őűöüáéí"),
    TURKISH(
            "Turkish",
            "ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ne var en olduğu ancak ise oldu ya "
                    + "değil diye her göre etti dedi olduğunu tarafından yeni iki",
            "ğışçöü"),
    AZERBAIJANI("Azerbaijani", "və bu bir ilə üçün də da olan olub edib daha sonra görə həm kimi ki onun", "əğışçöü"),
    INDONESIAN(
            "Indonesian",
            "yang dan di dengan untuk ini itu dari dalam pada tidak akan ke oleh adalah sebagai juga tersebut ada "
                    + "telah bisa lebih para karena mereka dapat atau saat tahun kata mengatakan kepada sudah saya kita "
                    + "hari warga",
            ""),
    MALAY(
            "Malay",
            "yang dan di dengan untuk ini itu dari dalam pada tidak akan ke oleh adalah sebagai juga telah boleh "
                    + "kerana beliau berkata kepada ialah semasa orang daripada bagi turut manakala negara",
            ""),
    VIETNAMESE(
            "Vietnamese",
            "và của là có được cho trong không một các với những đã người này khi để từ ở về cũng vào ra như năm "
                    + "đến tại theo trên nhiều ông bị sẽ",
            "đươăâêôạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ"),
    FILIPINO(
            "Filipino",
            "ang ng sa na mga at ay si para ni may hindi ito niya siya kung din pa rin kay isang nang mula ayon "
                    + "kanyang",
            ""),
    SWAHILI(
            "Swahili",
            "ya na wa kwa ni katika za la kuwa cha hii watu ambao alisema huo pia baada wake kama lakini hiyo "
                    + "wakati",
            ""),
    AFRIKAANS(
            "Afrikaans",
            "die van en in het is wat nie te om vir met op dat hy sy was aan as deur hulle ook sal word volgens",
            ""),
    ALBANIAN("Albanian", "e të në dhe për me që nga një është si ka u do nuk më i kanë tha", "ë"),
    WELSH("Welsh", "yn y a i o yr mae ar gan wedi bod ei am fod oedd nid hefyd ond", "ŵŷ"),
    IRISH("Irish", "an na agus a ar i go is le ag tá sé do bhí don leis as", "áéíóú"),
    BASQUE("Basque", "eta da ez du dira zuen bat ere izan dute zen hori den", ""),
    LATIN("Latin", "et in est non ad ut cum qui quae sed ex quod ab sunt per de", "");

    private final String englishName;
    private final Set<String> words;
    private final String letters;

    Language(String englishName, String words, String letters) {
        this.englishName = englishName;
        this.words = Set.of(words.split(" ", -1));
        this.letters = letters;
    }

    String englishName() {
        return englishName;
    }

    /** Its most frequent words. */
    Set<String> words() {
        return words;
    }

    /** Letters that few other languages share. */
    String letters() {
        return letters;
    }
}
