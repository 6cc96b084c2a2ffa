package org.copydesk.check;

/**
 * What every check works with.
 *
 * @param book which words can stand for which
 * @param speeches who says what
 * @param quantities figures
 */
record Tools(Wordbook book, Speeches speeches, Quantities quantities) {

    static Tools open() {
        Wordbook book = new Wordbook();
        return new Tools(book, new Speeches(book.lists), new Quantities(book.lists));
    }
}
