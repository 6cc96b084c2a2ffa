package org.copydesk.reading.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Singulars of English nouns, and verbs less their -s. */
final class Plurals {

    private static final Map<String, String> IRREGULAR = pairs("""
            abacuses abacus aches ache addenda addendum algae alga aliases alias alumnae alumna alumni alumnus
            analyses analysis antennae antenna apparatuses apparatus appendices appendix atlases atlas
            attorneys-general attorney-general automata automaton avalanches avalanche axes axis backaches backache
            bacteria bacterium biases bias birdies birdie bogies bogie bonuses bonus brioches brioche
            brownies brownie budgies budgie bureaux bureau buses bus cabbies cabbie caches cache cacti cactus
            cactuses cactus calories calorie calves calf campuses campus canoes canoe canvases canvas caucuses caucus
            censuses census chateaux chateau cherubim cherub children child choruses chorus christmases christmas
            circuses circus cliches cliche clitorises clitoris codices codex consensuses consensus cookies cookie
            coronaviruses coronavirus corpora corpus corpuses corpus creches creche crises crisis criteria criterion
            crocuses crocus curricula curriculum deluxes deluxe diagnoses diagnosis dice die discuses discus
            dwarves dwarf elves elf emphases emphasis errata erratum eyries eyrie feet foot fetuses fetus fezzes fez
            foci focus focuses focus foes foe foetuses foetus foodies foodie formulae formula freebies freebie
            fungi fungus gases gas geese goose genera genus genies genie geniuses genius goalies goalie
            groupies groupie halves half headaches headache heartaches heartache hippies hippie hoes hoe hooves hoof
            horseshoes horseshoe hypotheses hypothesis impetuses impetus indices index indies indie irises iris
            junkies junkie kibbutzim kibbutz knives knife laddies laddie larvae larva lassies lassie leaves leaf
            lenses lens lice louse lies lie lives life loaves loaf loci locus lotuses lotus magpies magpie
            matrices matrix media medium memoranda memorandum men man metamorphoses metamorphosis
            metropolises metropolis mice mouse minibuses minibus moustaches moustache movies movie mustaches mustache
            neckties necktie nemeses nemesis neuroses neurosis newbies newbie nexuses nexus niches niche
            nuclei nucleus oases oasis oboes oboe octopuses octopus omnibuses omnibus ourselves ourselves ova ovum
            oxen ox pancreases pancreas paralyses paralysis parentheses parenthesis passers-by passer-by
            passersby passerby pastiches pastiche pelvises pelvis pence penny phenomena phenomenon pickaxes pickaxe
            pies pie plateaux plateau platypuses platypus portcullises portcullis prairies prairie
            prognoses prognosis prospectuses prospectus psyches psyche quiches quiche quizzes quiz radii radius
            referenda referendum rookies rookie scarves scarf selfies selfie selves self seraphim seraph
            sheaves sheaf shelves shelf shoes shoe sinuses sinus smoothies smoothie spectra spectrum statuses status
            stimuli stimulus stomachaches stomachache strata stratum surpluses surplus syllabi syllabus
            syllabuses syllabus symposia symposium syntheses synthesis tableaux tableau talkies talkie teeth tooth
            terminuses terminus themselves themselves theses thesis thieves thief ties tie tiptoes tiptoe toes toe
            toothaches toothache trellises trellis trolleybuses trolleybus veggies veggie vertebrae vertebra
            vertices vertex viruses virus vortices vortex walruses walrus wharves wharf whizzes whiz wives wife
            woes woe wolves wolf women woman yourselves yourselves yuppies yuppie zombies zombie
            """);

    /** Plurals in form that the treebanks leave as they are, and words that end in s of themselves. */
    private static final Set<String> UNCHANGED = WordList.of("""
            acoustics aerobics aircraft alms amends analytics athletics atlas barracks belongings bias billiards bus
            canvas cattle chassis checkers clothes contents corps crossroads data debris deer diabetes dice earnings
            economics electronics ethics finances fish folk gallows gas genetics goggles grounds gymnastics
            headquarters hovercraft innings iris jeans kudos leftovers lens linguistics logistics manners mathematics
            means measles mechanics mumps news obstetrics outskirts pajamas pants pediatrics people physics pliers
            police politics premises proceedings proceeds pyjamas rabies regards remains rendezvous robotics savings
            scissors semantics series sheep spacecraft species specifics surroundings thanks tongs trousers valuables
            whereabouts
            """);

    private static final Map<String, String> VERBS = pairs("""
            aches ache axes axe belies belie biases bias caches cache canoes canoe caucuses caucus dies die does do
            finesses finesse focuses focus foregoes forego forgoes forgo gases gas goes go has have hoes hoe
            hogties hogtie is be lies lie outdoes outdo overdoes overdo quizzes quiz redoes redo refocuses refocus
            shoes shoe skis ski taxis taxi ties tie tiptoes tiptoe undergoes undergo underlies underlie undoes undo
            unties untie vies vie
            """);

    private Plurals() {}

    private static Map<String, String> pairs(String text) {
        String[] words = text.strip().split("\\s+");
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** The singular of a plural noun in small letters. */
    static String singular(String plural) {
        String irregular = IRREGULAR.get(plural);
        if (irregular != null) {
            return irregular;
        }
        if (UNCHANGED.contains(plural) || Characters.isDigit(plural.charAt(0))) {
            // "the 1990s" are no single year.
            return plural;
        }
        if (plural.endsWith("men") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 2) + "an";
        }
        for (String tail : Set.of("wives", "knives", "selves", "shelves", "wolves", "children", "teeth", "feet")) {
            if (plural.endsWith(tail)) {
                return plural.substring(0, plural.length() - tail.length()) + IRREGULAR.get(tail);
            }
        }
        return withoutS(plural);
    }

    /** The plain form of a verb in the third person, in small letters. */
    static String verb(String thirdPerson) {
        String irregular = VERBS.get(thirdPerson);
        return irregular != null ? irregular : withoutS(thirdPerson);
    }

    /** Belie, untie: verbs that keep their -ie before -ed. */
    static boolean endsInTie(String verb) {
        return verb.equals(VERBS.get(verb + "s")) && verb.endsWith("ie");
    }

    private static String withoutS(String word) {
        int length = word.length();
        if (length < 3
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us") && length > 4
                || word.endsWith("'s")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("tzes")
                || word.endsWith("oes") && length > 4;
        return word.substring(0, length - (hissing ? 2 : 1));
    }
}
