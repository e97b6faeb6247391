package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.SizeRule;

/**
 * The least that a group or a rule asks for, such as 'group B asks for 20 credits'.
 *
 * @param basis  the group or the rule
 * @param allUnits  whether the group asks for all of its units, and not for an amount
 * @param counted  what is counted
 * @param amount  how much is asked for, of a mandatory group the number of its units
 */
public record Demand(Basis basis, boolean allUnits, CountedMeasure counted, long amount) {

    public Demand {
        requireNonNull(basis, "basis");
        requireNonNull(counted, "counted");
    }

    /** Returns who asks, such as 'group B' or 'the qualification'. */
    String asker() {
        if (basis.rule().orElse(null) instanceof SizeRule size) {
            return size.scope().isWhole()
                    ? "the qualification"
                    : CertificateWords.groups(size.scope().groups());
        }
        return basis.toString();
    }

    private boolean askedOfSeveral() {
        return basis.rule().orElse(null) instanceof SizeRule size
                && size.scope().groups().size() > 1;
    }

    /** Returns the demand as a sentence, such as 'group B asks for 20 credits'. */
    @Override
    public String toString() {
        String asks = askedOfSeveral() ? " together ask for " : " asks for ";
        return asker() + asks + (allUnits ? "all of its units, " : "") + counted.amount(amount);
    }
}
