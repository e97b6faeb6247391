package io.github.qcf4j.document;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What can be wrong with any document, whatever it is about, such as 'json.syntax'.
 * <p>
 * Findings of these kinds are made while a document is read. What can be wrong with a unit, a qualification or a record
 * has kinds of its own.
 */
public enum DocumentFinding implements FindingKind {
    /** An empty file is most often one that was never saved, or lost on the way. */
    FILE_EMPTY(Severity.ERROR, "is empty", "write a JSON document into it"),

    /** Text in another encoding would turn into wrong letters without anybody noticing. */
    FILE_ENCODING(Severity.ERROR, "is not written in UTF-8 from here on", "save the file in UTF-8"),

    /** A portfolio is read from the file that is named, never from whatever lies beside it. */
    FILE_DIRECTORY(Severity.ERROR, "is a directory", "name one file"),

    /** A directory without files would otherwise read as a specification without anything in it. */
    FILE_NONE(
            Severity.ERROR,
            "is a directory without a file whose name ends in '.json'",
            "put a specification file into it"),

    /** The format tells every later version of the library how to read the file. */
    FORMAT_MISSING(Severity.ERROR, "does not say its format", "give it the property 'format' with the value 'qcf4j/1'"),

    /** A file of another format may use the same words for something else. */
    FORMAT_UNKNOWN(Severity.ERROR, "names a format that cannot be read", "write 'qcf4j/1'"),

    /** What follows a mistake in the JSON cannot be told apart, so reading stops there. */
    JSON_SYNTAX(Severity.ERROR, "is not JSON from here on", "correct the JSON"),

    /** No specification or portfolio is nested so deeply, and reading it could exhaust memory. */
    JSON_TOO_DEEP(Severity.ERROR, "is nested more than 64 deep", "nest it less deeply"),

    /** A bound on size keeps a damaged or hostile file from exhausting memory. */
    JSON_TOO_LARGE(Severity.ERROR, "is larger than can be read", "split it into several files"),

    /** A misspelt property would otherwise be overlooked, and what it says with it. */
    JSON_PROPERTY_UNKNOWN(Severity.ERROR, "is not a property of this object", "correct its name or remove it"),

    /** Which of two values was meant cannot be told. */
    JSON_PROPERTY_REPEATED(Severity.ERROR, "is written more than once", "keep one of them"),

    /** Without the property the value says nothing. */
    JSON_PROPERTY_MISSING(Severity.ERROR, "is missing", "add the property"),

    /** What is not recorded is left out; null says neither that nor anything else. */
    JSON_PROPERTY_NULL(Severity.WARNING, "is 'null' and read as absent", "leave the property out"),

    /** Properties that exclude each other leave open which of them was meant. */
    JSON_PROPERTY_CONFLICT(
            Severity.ERROR,
            "cannot be combined with the other properties here",
            "keep what is meant and remove the rest"),

    /** A property that has no effect was most often meant to have one. */
    JSON_PROPERTY_USELESS(Severity.ERROR, "means nothing here", "remove it or add what it needs"),

    /** A value of another type cannot be read without guessing. */
    JSON_VALUE_TYPE(Severity.ERROR, "has a value of the wrong type", "write a value of the right type"),

    /** An entry of a list that is null stands for nothing. */
    JSON_VALUE_NULL(Severity.ERROR, "is 'null'", "remove it or write a value"),

    /** A value in another form cannot be read without guessing. */
    JSON_VALUE_MALFORMED(Severity.ERROR, "is not in the form that belongs here", "write it in that form"),

    /** A repeated entry was most often meant to be another one. */
    JSON_VALUE_REPEATED(Severity.ERROR, "names something twice", "name it once"),

    /** Parts that are right on their own can contradict each other. */
    JSON_VALUE_REFUSED(Severity.ERROR, "does not fit together", "make its parts agree"),

    /** A constant that is not known cannot be told from a misspelt one. */
    JSON_CONSTANT_UNKNOWN(Severity.ERROR, "is not one of the constants known here", "write one of the constants"),

    /** A number below its range has no meaning here. */
    JSON_NUMBER_SMALL(Severity.ERROR, "is less than it may be", "write a greater number"),

    /** A number above its range has no meaning here. */
    JSON_NUMBER_LARGE(Severity.ERROR, "is more than it may be", "write a smaller number"),

    /** An empty list leaves open whether nothing or everything was meant. */
    JSON_LIST_EMPTY(Severity.ERROR, "is an empty list", "list something or leave the property out"),

    /** A file of the wrong kind gives more findings than anybody reads. */
    FINDINGS_MANY(
            Severity.NOTE, "has more findings than are listed", "deal with the findings listed and read it again");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    DocumentFinding(Severity severity, String sentence, String advice) {
        this.severity = severity;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns what is wrong in the words that fit every finding of this kind; a finding may be more exact. */
    public String sentence() {
        return sentence;
    }

    @Override
    public String advice() {
        return advice;
    }
}
