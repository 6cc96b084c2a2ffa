package org.copydesk.reading.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of English that do not form their past with -ed. */
final class IrregularVerbs {

    /** Lemma, past and past participle; where there are two forms, the first is the one that is written. */
    private static final String TABLE = """
            abide abided/abode abided/abode
            arise arose arisen
            awake awoke awoken
            backslide backslid backslid
            be was/were been
            bear bore borne/born
            beat beat beaten
            become became become
            befall befell befallen
            beget begot begotten
            begin began begun
            behold beheld beheld
            bend bent bent
            bereave bereaved/bereft bereaved/bereft
            beseech besought besought
            beset beset beset
            bespeak bespoke bespoken
            bestride bestrode bestridden
            bet bet bet
            bid bid/bade bid/bidden
            bind bound bound
            bite bit bitten
            bleed bled bled
            blow blew blown
            break broke broken
            breed bred bred
            bring brought brought
            broadcast broadcast broadcast
            browbeat browbeat browbeaten
            build built built
            burn burned/burnt burned/burnt
            burst burst burst
            bust busted/bust busted/bust
            buy bought bought
            cast cast cast
            catch caught caught
            choose chose chosen
            cleave cleaved/cleft cleaved/cleft
            cling clung clung
            clothe clothed/clad clothed/clad
            come came come
            cost cost cost
            creep crept crept
            cut cut cut
            deal dealt dealt
            dig dug dug
            dive dived/dove dived
            do did done
            draw drew drawn
            dream dreamed/dreamt dreamed/dreamt
            drink drank drunk
            drive drove driven
            dwell dwelt/dwelled dwelt/dwelled
            eat ate eaten
            fall fell fallen
            feed fed fed
            feel felt felt
            fight fought fought
            find found found
            fit fitted/fit fitted/fit
            flee fled fled
            fling flung flung
            fly flew flown
            forbid forbade/forbad forbidden
            forecast forecast/forecasted forecast/forecasted
            foresee foresaw foreseen
            foretell foretold foretold
            forget forgot forgotten
            forgive forgave forgiven
            forgo forwent forgone
            forsake forsook forsaken
            forswear forswore forsworn
            freeze froze frozen
            get got got/gotten
            ghostwrite ghostwrote ghostwritten
            give gave given
            go went gone
            grind ground ground
            grow grew grown
            hamstring hamstrung hamstrung
            handwrite handwrote handwritten
            hang hung/hanged hung/hanged
            have had had
            hear heard heard
            hew hewed hewn/hewed
            hide hid hidden
            hit hit hit
            hold held held
            hurt hurt hurt
            inlay inlaid inlaid
            inset inset inset
            intercut intercut intercut
            interweave interwove interwoven
            keep kept kept
            kneel knelt/kneeled knelt/kneeled
            knit knitted/knit knitted/knit
            know knew known
            lay laid laid
            lead led led
            lean leaned/leant leaned/leant
            leap leapt/leaped leapt/leaped
            learn learned/learnt learned/learnt
            leave left left
            lend lent lent
            let let let
            lie lay/lied lain/lied
            light lit/lighted lit/lighted
            lose lost lost
            make made made
            mean meant meant
            meet met met
            mislay mislaid mislaid
            mislead misled misled
            misread misread misread
            misspeak misspoke misspoken
            mistake mistook mistaken
            misunderstand misunderstood misunderstood
            mow mowed mown/mowed
            offset offset offset
            outbid outbid outbid
            outdo outdid outdone
            outdraw outdrew outdrawn
            outfight outfought outfought
            outgrow outgrew outgrown
            outrun outran outrun
            outsell outsold outsold
            outshine outshone outshone
            outspend outspent outspent
            overcome overcame overcome
            overdo overdid overdone
            overdraw overdrew overdrawn
            overeat overate overeaten
            overfeed overfed overfed
            overhang overhung overhung
            overhear overheard overheard
            overlay overlaid overlaid
            overlie overlay overlain
            overpay overpaid overpaid
            override overrode overridden
            overrun overran overrun
            oversee oversaw overseen
            oversell oversold oversold
            overshoot overshot overshot
            oversleep overslept overslept
            overspend overspent overspent
            overtake overtook overtaken
            overthrow overthrew overthrown
            overwrite overwrote overwritten
            partake partook partaken
            pay paid paid
            pinch-hit pinch-hit pinch-hit
            plead pleaded/pled pleaded/pled
            prepay prepaid prepaid
            proofread proofread proofread
            prove proved proved/proven
            put put put
            quick-freeze quick-froze quick-frozen
            quit quit/quitted quit/quitted
            read read read
            rebind rebound rebound
            rebroadcast rebroadcast rebroadcast
            rebuild rebuilt rebuilt
            recast recast recast
            redo redid redone
            redraw redrew redrawn
            refreeze refroze refrozen
            regrow regrew regrown
            rehear reheard reheard
            relay relayed/relaid relayed/relaid
            remake remade remade
            rend rent rent
            repay repaid repaid
            reread reread reread
            rerun reran rerun
            resell resold resold
            resend resent resent
            reset reset reset
            resit resat resat
            restring restrung restrung
            retake retook retaken
            retell retold retold
            rethink rethought rethought
            retrofit retrofitted/retrofit retrofitted/retrofit
            rewed rewed rewed
            rewind rewound rewound
            rewrite rewrote rewritten
            rid rid/ridded rid/ridded
            ride rode ridden
            ring rang rung
            rise rose risen
            run ran run
            saw sawed sawn/sawed
            say said said
            see saw seen
            seek sought sought
            sell sold sold
            send sent sent
            set set set
            sew sewed sewn/sewed
            shake shook shaken
            shear sheared shorn/sheared
            shed shed shed
            shine shone/shined shone/shined
            shoot shot shot
            show showed shown/showed
            shrink shrank/shrunk shrunk
            shrive shrove shriven
            shut shut shut
            sing sang sung
            sink sank/sunk sunk
            sit sat sat
            slay slew/slayed slain
            sleep slept slept
            slide slid slid
            sling slung slung
            slink slunk slunk
            slit slit slit
            smell smelled/smelt smelled/smelt
            smite smote smitten
            sneak sneaked/snuck sneaked/snuck
            sow sowed sown/sowed
            speak spoke spoken
            speed sped/speeded sped/speeded
            spell spelled/spelt spelled/spelt
            spellbind spellbound spellbound
            spend spent spent
            spill spilled/spilt spilled/spilt
            spin spun spun
            spit spat/spit spat/spit
            split split split
            spoil spoiled/spoilt spoiled/spoilt
            spread spread spread
            spring sprang/sprung sprung
            stand stood stood
            stave staved/stove staved/stove
            steal stole stolen
            stick stuck stuck
            sting stung stung
            stink stank/stunk stunk
            strew strewed strewn/strewed
            stride strode stridden
            strike struck struck/stricken
            string strung strung
            strive strove/strived striven/strived
            sublet sublet sublet
            sunburn sunburned/sunburnt sunburned/sunburnt
            swear swore sworn
            sweep swept swept
            swell swelled swollen/swelled
            swim swam swum
            swing swung swung
            take took taken
            teach taught taught
            tear tore torn
            telecast telecast telecast
            tell told told
            think thought thought
            thrive thrived/throve thrived/thriven
            throw threw thrown
            thrust thrust thrust
            tread trod trodden/trod
            typecast typecast typecast
            unbind unbound unbound
            undercut undercut undercut
            undergo underwent undergone
            underlie underlay underlain
            underpay underpaid underpaid
            undersell undersold undersold
            underspend underspent underspent
            understand understood understood
            undertake undertook undertaken
            underwrite underwrote underwritten
            undo undid undone
            unlearn unlearned/unlearnt unlearned/unlearnt
            unwind unwound unwound
            uphold upheld upheld
            upset upset upset
            wake woke/waked woken/waked
            waylay waylaid waylaid
            wear wore worn
            weave wove/weaved woven/weaved
            wed wed/wedded wed/wedded
            weep wept wept
            wet wet/wetted wet/wetted
            win won won
            wind wound wound
            withdraw withdrew withdrawn
            withhold withheld withheld
            withstand withstood withstood
            wring wrung wrung
            write wrote written
            """;

    private static final Map<String, Forms> BY_LEMMA = new HashMap<>();
    private static final Map<String, String> BY_PAST = new HashMap<>();
    private static final Map<String, String> BY_PARTICIPLE = new HashMap<>();

    static {
        TABLE.lines().forEach(line -> {
            String[] columns = line.split(" ");
            Forms forms = new Forms(List.of(columns[1].split("/")), List.of(columns[2].split("/")));
            BY_LEMMA.put(columns[0], forms);
            forms.past().forEach(past -> BY_PAST.putIfAbsent(past, columns[0]));
            forms.participle().forEach(participle -> BY_PARTICIPLE.putIfAbsent(participle, columns[0]));
        });
        // Two verbs share each of these forms; the table's order would choose the rarer one.
        BY_PAST.put("lay", "lie");
        BY_PAST.put("saw", "see");
        BY_PAST.put("found", "find");
        BY_PAST.put("felt", "feel");
        BY_PAST.put("overlay", "overlie");
        BY_PARTICIPLE.put("found", "find");
    }

    record Forms(List<String> past, List<String> participle) {}

    private IrregularVerbs() {}

    static @Nullable Forms of(String lemma) {
        return BY_LEMMA.get(lemma);
    }

    /** The verb whose past this is, or null for a regular one. */
    static @Nullable String lemmaOfPast(String form) {
        return BY_PAST.get(form);
    }

    /** The verb whose past participle this is, or null for a regular one. */
    static @Nullable String lemmaOfParticiple(String form) {
        return BY_PARTICIPLE.get(form);
    }
}
