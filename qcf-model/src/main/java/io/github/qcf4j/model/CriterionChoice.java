package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A choice that a unit leaves among its criteria, such as 'at least 1 of 1.3, 1.4'.
 * <p>
 * Without a choice every criterion of a unit is to be met. Once enough of the listed ones are, the others are no longer
 * required. The numbers listed need not be numbers of the unit: whether they are is asked of the framework as a whole.
 *
 * @param atLeast  how many of the criteria are to be met, from 1 to as many as are listed
 * @param criteria  the numbers of the criteria, each once
 */
public record CriterionChoice(int atLeast, List<String> criteria) {

    public CriterionChoice {
        criteria = Wording.distinct("Criterion choice", requireNonNull(criteria, "criteria"));
        criteria.forEach(number -> Numbers.check("Criterion number", number));
        if (atLeast < 1 || atLeast > criteria.size()) {
            throw new IllegalArgumentException("Criterion choice '%s of %s' must ask for at least 1 and at most %s"
                    .formatted(atLeast, String.join(", ", criteria), criteria.size()));
        }
    }

    /** Returns the choice of at least so many of the criteria. */
    public static CriterionChoice of(int atLeast, String... criteria) {
        return new CriterionChoice(atLeast, List.of(criteria));
    }

    /** Returns the choice in words, such as 'at least 1 of 1.3, 1.4'. */
    @Override
    public String toString() {
        return "at least %s of %s".formatted(atLeast, String.join(", ", criteria));
    }
}
