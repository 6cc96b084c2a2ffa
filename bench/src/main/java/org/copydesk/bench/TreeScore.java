package org.copydesk.bench;

import org.copydesk.reading.network.ReadWords;

/** How many words of given sentences got the right tags, head and relation. Punctuation counts, as in all UD evaluations. */
final class TreeScore {
    final Share xpos = new Share();
    final Share upos = new Share();
    final Share uas = new Share();

    /** With the whole relation, {@code nmod:poss} as well as {@code nmod}. */
    final Share las = new Share();

    /** With the universal part of the relation only. */
    final Share universalLas = new Share();

    void add(Treebank.Sentence gold, ReadWords read) {
        for (int w = 0; w < gold.words().size(); w++) {
            Treebank.Word word = gold.words().get(w);
            boolean head = read.heads()[w] == word.head();
            if (!word.xpos().equals("_")) {
                xpos.add(read.xpos()[w].equals(word.xpos()));
            }
            upos.add(read.upos()[w].equals(word.upos()));
            uas.add(head);
            las.add(head && read.relations()[w].equals(word.relation()));
            universalLas.add(head && universal(read.relations()[w]).equals(universal(word.relation())));
        }
    }

    void add(TreeScore other) {
        xpos.add(other.xpos);
        upos.add(other.upos);
        uas.add(other.uas);
        las.add(other.las);
        universalLas.add(other.universalLas);
    }

    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
