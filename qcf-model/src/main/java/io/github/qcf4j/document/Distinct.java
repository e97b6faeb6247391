package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.DistinctValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The list names nothing twice, or is absent. */
@Constraint(validatedBy = DistinctValidator.class)
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
public @interface Distinct {

    /** Returns the code of the finding, in braces. */
    String message() default "{json.value.repeated}";

    /** Returns the validation groups, none as a rule. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries, nothing as a rule. */
    Class<? extends Payload>[] payload() default {};
}
