package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;

/**
 * How near each sentence of the sources is to a sentence of the brief.
 *
 * @param sentence the brief's sentence, by number
 * @param evidence all sentences of the sources that hold enough of it, from whichever source
 * @param nearest the sentence with the likest embedding
 */
public record Trace(int sentence, List<Place> evidence, Place nearest) {

    public Trace {
        evidence = List.copyOf(evidence);
    }

    static Trace of(Case trial) {
        int nearest = 0;
        double[] cosine = trial.backing.cosine;
        for (int i = 0; i < cosine.length; i++) {
            nearest = cosine[i] > cosine[nearest] ? i : nearest;
        }
        List<Place> places = new ArrayList<>();
        trial.backing.traced().forEach(line -> places.add(trial.material.place(line)));
        return new Trace(trial.line.number, places, trial.material.place(trial.material.lines.get(nearest)));
    }
}
