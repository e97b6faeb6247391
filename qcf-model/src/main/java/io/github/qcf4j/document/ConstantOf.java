package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.ConstantOfValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text is the name of a constant, such as 'DIRECT_OBSERVATION', or is absent. */
@Constraint(validatedBy = ConstantOfValidator.class)
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface ConstantOf {

    /** Returns the enum whose constants the text may name. */
    Class<? extends Enum<?>> value();

    /** Returns the code of the finding, in braces. */
    String message() default "{json.constant.unknown}";

    /** Returns the validation groups, none as a rule. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries, nothing as a rule. */
    Class<? extends Payload>[] payload() default {};
}
