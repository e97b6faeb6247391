package io.github.qcf4j.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** That a command cannot do what it was asked, such as ''portfolio.json' does not exist', with what to do about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes a refusal; sentence and advice are written as in a finding. */
    Refusal(String sentence, String advice) {
        super(sentence + "; " + advice);
    }

    /** Returns the refusal of a file that could not be read, written or listed. */
    static Refusal of(String what, String file, IOException cause) {
        return new Refusal("'%s' cannot be %s: %s".formatted(file, what, reason(cause)), "see that it can be " + what);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is nothing of that name";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        String said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }
}
