package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.IdentifiedValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The record has one of some components that identify it, such as the reference or the code of a unit. */
@Constraint(validatedBy = IdentifiedValidator.class)
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface Identified {

    /** Returns the names of the components, one of which is to be there. */
    String[] value();

    /** Returns the code of the finding, in braces. */
    String message();

    /** Returns the validation groups, none as a rule. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries, nothing as a rule. */
    Class<? extends Payload>[] payload() default {};
}
