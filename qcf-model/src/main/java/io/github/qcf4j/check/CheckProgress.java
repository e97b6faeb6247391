package io.github.qcf4j.check;

/** Is told how far a check is, as 'read 120 of 2000 files'. It is called on the thread that runs the check. */
@FunctionalInterface
public interface CheckProgress {

    /** Nobody is told. */
    CheckProgress NONE = (done, all) -> {};

    /**
     * Tells how many files are read.
     *
     * @param done  how many are read, from 0 on; when all are, they are held against the rules
     * @param all  how many there are
     */
    void read(int done, int all);
}
