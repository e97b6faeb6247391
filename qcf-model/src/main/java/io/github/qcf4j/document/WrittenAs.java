package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.WrittenAsValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text has a form, such as that of a date, or is absent. */
@Constraint(validatedBy = WrittenAsValidator.class)
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface WrittenAs {

    /** Returns the form that the text must have. */
    WrittenForm value();

    /** Returns the code of the finding, in braces. */
    String message() default "{json.value.malformed}";

    /** Returns the validation groups, none as a rule. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries, nothing as a rule. */
    Class<? extends Payload>[] payload() default {};
}
