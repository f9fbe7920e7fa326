package org.chancery.register.search;

/** Is told from time to time how far the writing of the index has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, all) -> {};

    /**
     * So many documents are indexed; what is indexed counts only when all are.
     *
     * @param done from 1
     * @param all how many there are to index
     */
    void indexed(int done, int all);
}
