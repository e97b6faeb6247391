package io.github.qcf4j.examples;

import io.github.qcf4j.document.QcfLevel;
import io.github.qcf4j.document.QualificationNumber;
import io.github.qcf4j.document.UniqueLearnerNumber;
import io.github.qcf4j.document.UnitReferenceNumber;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * For a developer of a web application: numbers that people type are checked where they are typed.
 * <p>
 * A host such as Spring validates a form that carries {@code @Valid} by itself; here a validator is asked.
 */
public final class ValidateAForm {

    private ValidateAForm() {}

    /** Returns what is wrong with a form, a line for each field. */
    static List<String> mistakes(Validator validator, RegistrationForm form) {
        return validator.validate(form).stream()
                .map(mistake -> mistake.getPropertyPath() + " " + mistake.getMessage())
                .sorted()
                .toList();
    }

    /** A form on which a centre registers a learner. */
    record RegistrationForm(
            @NotNull @QualificationNumber String qualification,
            @UniqueLearnerNumber(temporary = true) String learner,
            @QcfLevel(min = "2", max = "4") String level,
            List<@UnitReferenceNumber String> units) {}
}
