package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The entry of a list is not null: what is not there is not listed. */
@NotNull
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
public @interface Present {

    /** Returns the code of the finding, in braces. */
    String message() default "{json.value.null}";

    /** Returns the validation groups, none as a rule. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries, nothing as a rule. */
    Class<? extends Payload>[] payload() default {};
}
