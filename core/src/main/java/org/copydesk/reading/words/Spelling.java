package org.copydesk.reading.words;

import java.util.Set;

/** What endings do to the letters before them: stop-ped, mak-ing, carri-ed, and the way back. */
final class Spelling {

    private static final String VOWELS = "aeiou";

    /** Verbs of several syllables, stressed on the last or doubled by custom: admitted, travelled. */
    private static final Set<String> DOUBLED = WordList.of("""
            abet abhor abut acquit admit allot annul backpedal bedevil befit begin cancel combat commit compel concur
            confer control corral counsel debug defer demur deter dial disbar dispel drivel embed emit enrol enthral
            entrap equip excel expel extol forget format fuel fulfil grovel handicap hobnob impel incur infer input
            instil inter interbred intermit jewel kidnap label leapfrog level libel manumit marshal marvel medal
            model nonplus occur offset omit outfit outwit overlap overtop panel patrol pedal pencil permit prefer
            pretermit program propel quarrel quiz readmit rebel rebut recommit recur refer regret reinter remit repel
            reprogram retrofit revel rival signal snivel spiral squirrel submit swivel symbol total transfer transmit
            transship travel tunnel unclog underpin unplug unravel unwrap unzip up upset worship yodel zigzag
            """);

    /** Verbs that end in a double letter of themselves, where one of a single letter is as likely. */
    private static final Set<String> DOUBLE_BY_NATURE = WordList.of("""
            add appall backfill bankroll bedroll befall boycott butt catcall distill downsell ebb egg enroll enthrall
            err forestall foretell freewill fulfill handroll hardsell inn install instill landfill logroll matt
            misspell mitt mutt nettle odd outsell overfull overkill oversell overspill payroll pitt purr recall
            refill reinstall resell retell roll spitball steamroll stonewall undersell unroll unsell uphill waterfall
            watt whirr windmill
            """);

    /** Stems that take back the e that they would not by the rules below. */
    private static final Set<String> SILENT_E = WordList.of("""
            abbreviat acced ach acquiesc adher ador ag agre alleviat amaz antelop appeas apprais approv argu arrang
            assuag aton attun avalanch aveng aw bath becom bereav blaz brais breath breez bronz cach cajol cano
            capsul ceas chaf challeng chang choos cit cleav clon cloth com commun compet complet conced condol condon
            connot consol contraven conven cop creas creat cring cub decre decreas defil delet delineat demot denot
            deplet deplor derang dethron devot displeas disrob dissuad dot downgrad doz dron eas elop emot encapsul
            encor enthron eras esquir estrang exchang excit excret exhal exil expedit explor expung extradit ey
            fatigu fluk fortun fre freez fring gaz glaz glob graz grop guarante guid heav hing hom hon hop hous ideat
            ignit ignor immun impal imped imping implor improv incit increas infring inhal interced interchang
            interfer interlin interven intrigu invit jejun lambast leas leav loath loos lop loung lung massacr maz
            misguid mop mov nauseat nois not nuk obsolet outscor overcom overrul overse ow parol past pedigre permeat
            persever persuad phon pleas plung pois postpon prais prearrang preced premier prob procreat profil promot
            prov prun psych quot rais rang rearrang rebuk reced recit reconven recreat refere releas remov requir
            rerout reschedul restor restyl reunit reveng rever rewrit ridicul rop rout route rul saf scal scaveng
            schedul scop seced secret seeth seiz sheath sho siez slop sneez sooth spong squeez squir stal stamped
            stol ston stor strif strob styl supersed superven swath tast teas teeth telephon telescop tim tol ton tot
            tub tun underscor unit unsheath vot wan wast weav welcom whal wreath writ writh
            """);

    /** Stems that would take an e by the rules below and have none. */
    private static final Set<String> NO_E = WordList.of("""
            abandon absorb accustom aid album anchor april arbor armor auction audit author avoid ballot bargain
            barrel beat belief belong benefit bias bleat blitz bloat blossom boat bonus bottom bowel braid brief bus
            cabin calendar cancel canvas caption catalog caucus caution caveat censor channel cheat chief chintz
            chorus clamor coat coffin cohabit collar color combat commission condition council counsel counterfeit
            credit crescendo cushion custom debit debut defeat deposit develop dialog discredit doctor dollop duel
            eat echo edit elicit embargo entreat envelop envision equal error evil exhibit exit factor fail fashion
            fasten fathom favor float focus forfeit format freedom fuel function gallon gallop gas gloat goat gossip
            greet habit harbor hasten heat honor human humor imprison inhabit inherit inhibit input invalid iron item
            journal kidnap kingdom label labor lasso level limit listen maid major market marvel meat medal mention
            mentor merit method minor mirror mistreat moat model monitor motion motor muffin murmur nonplus orbit
            orphan output overheat panel parcel pardon pedal pencil pepper period person petition phantom pilgrim
            pillar pilot pivot poison portion posit position problem proctor profit prohibit pursuit quarrel quartz
            question radio raid ransom ration reason recruit redevelop refocus reheat repeat reposit retreat revisit
            rhubarb riot rival ruin rumor savor scallop season seat section ship shovel signal solicit spirit
            splendor sponsor station stencil sugar suit suitor sulfur surplus sweat system tailor them threat torpedo
            total transit travel treat tunnel tutor unseat vector veto victim video vision visit void vomit wallop
            waltz wheat worship
            """);

    private Spelling() {}

    /** The dictionary form of a verb or an adjective less its -ed, -ing, -er or -est. */
    static String restored(String stem) {
        int length = stem.length();
        if (length < 2) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        if (last == stem.charAt(length - 2) && !isVowel(last)) {
            return undoubled(stem, last);
        }
        return takesE(stem, last) ? stem + "e" : stem;
    }

    private static String undoubled(String stem, char last) {
        String single = stem.substring(0, stem.length() - 1);
        boolean oneSyllable = vowelGroups(stem) <= 1;
        boolean keeps = switch (last) {
            case 's', 'f', 'z' -> !single.equals("quiz") && !single.equals("gas") && !single.equals("bus");
            case 'l' -> oneSyllable && !endsInPair(single) || DOUBLE_BY_NATURE.contains(stem);
            default -> DOUBLE_BY_NATURE.contains(stem); // Other letters are mostly doubled by the ending.
        };
        return keeps ? stem : single;
    }

    /** Whether two vowels stand before the last letter, as in "fuel"; the u of "quell" is none. */
    private static boolean endsInPair(String word) {
        int length = word.length();
        return length > 2
                && isVowel(word.charAt(length - 2))
                && isVowel(word.charAt(length - 3))
                && !(word.charAt(length - 3) == 'u' && length > 3 && word.charAt(length - 4) == 'q');
    }

    private static boolean takesE(String stem, char last) {
        if (SILENT_E.contains(stem)) {
            return true;
        }
        if (NO_E.contains(stem)) {
            return false;
        }
        int length = stem.length();
        char before = stem.charAt(length - 2);
        boolean afterVowel = isVowel(before);
        boolean pair = endsInPair(stem);
        boolean oneSyllable = vowelGroups(stem) <= 1;
        return switch (last) {
            case 'c', 'v', 'u' -> true;
            // Agreed; but dyeing, ageing and canoeing keep the e that they have.
            case 'e' -> "eoyg".indexOf(before) < 0;
            case 's' -> before != 's';
            case 'z' -> before != 'z' && before != 't';
            case 'g' -> afterVowel && !pair || before == 'd' || before == 'r' || before == 'l' || stem.endsWith("ieg");
            case 'l' ->
                afterVowel
                        ? !pair && oneSyllable || stem.endsWith("cil") || stem.endsWith("pil")
                        : "bcdfgkptz".indexOf(before) >= 0 || stem.endsWith("stl") || stem.endsWith("sl");
            case 't' ->
                afterVowel
                                && !pair
                                && (before == 'a' && vowelGroups(stem) > 1
                                        || before == 'u' && vowelGroups(stem) > 1
                                        || oneSyllable && (before == 'a' || before == 'u'))
                        || stem.endsWith("iat")
                        || stem.endsWith("uat");
            case 'd' -> afterVowel && !pair;
            case 'r' ->
                afterVowel
                                && !pair
                                && switch (before) {
                                    case 'a', 'i', 'u' -> true;
                                    case 'o' -> oneSyllable;
                                    default -> false; // "offer", "deliver" and their like end so.
                                }
                        || before == 'y';
            case 'n' -> before == 'i' && !pair || before == 'a' && oneSyllable && length == 3 && stem.charAt(0) == 'c';
            case 'm' -> (before == 'a' || before == 'i' || before == 'u' || before == 'o') && !pair;
            case 'k' -> afterVowel && !pair;
            case 'p' -> (before == 'a' || before == 'i' || before == 'y' || before == 'u') && !pair;
            case 'b' -> before == 'i' && !pair;
            case 'h' -> stem.endsWith("cloth");
            default -> false; // No other letter stands before a silent e.
        };
    }

    /** Whether the last letter is doubled before -ed and -ing. */
    static boolean doubles(String verb) {
        int length = verb.length();
        if (DOUBLED.contains(verb)) {
            return true;
        }
        if (length < 3 || vowelGroups(verb) != 1) {
            return false;
        }
        char last = verb.charAt(length - 1);
        boolean single = isVowel(verb.charAt(length - 2))
                && (!isVowel(verb.charAt(length - 3)) || verb.startsWith("qu") && length == 4);
        return single && !isVowel(last) && "wxyhc".indexOf(last) < 0;
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    static boolean endsInConsonantY(String word) {
        int length = word.length();
        return length > 1 && word.charAt(length - 1) == 'y' && !isVowel(word.charAt(length - 2));
    }

    /** Groups of vowels, which is about the number of syllables. */
    static int vowelGroups(String word) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i)) || word.charAt(i) == 'y' && i > 0;
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return groups;
    }
}
