package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * One fact that an answer lacks, such as 'the credit of H/999/0006 is not recorded'.
 *
 * @param reason  why it is lacking
 * @param sentence  what is lacking, without a full stop
 */
public record UnknownFact(UnknownReason reason, String sentence) {

    public UnknownFact {
        requireNonNull(reason, "reason");
        requireNonNull(sentence, "sentence");
    }

    static UnknownFact notRecorded(String sentence) {
        return new UnknownFact(UnknownReason.NOT_RECORDED, sentence);
    }

    static UnknownFact notSearched(String sentence) {
        return new UnknownFact(UnknownReason.NOT_SEARCHED, sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
