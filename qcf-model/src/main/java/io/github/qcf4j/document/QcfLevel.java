package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.QcfLevelValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The value is a level, such as '3' or 'E1', or is absent.
 * <p>
 * For the records, forms and beans of a host, beside the constraints of Jakarta Validation:
 * <pre>{@code
 * record Course(@QcfLevel(min = "2", max = "4") String level) {}
 * }</pre>
 * It stands on any {@link CharSequence}, on an {@link Integer} (1 to 8, there being no number for an entry level) and on
 * a {@link io.github.qcf4j.model.Level}.
 */
@Constraint(
        validatedBy = {
            QcfLevelValidator.OfText.class,
            QcfLevelValidator.OfInteger.class,
            QcfLevelValidator.OfLevel.class
        })
@Documented
@Repeatable(QcfLevel.List.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface QcfLevel {

    /** Returns the least level that will do, by its code. */
    String min() default "E1";

    /** Returns the greatest level that will do, by its code. */
    String max() default "8";

    /** Returns the message, or its key in braces; one given here is used for whatever is wrong. */
    String message() default "{level.form}";

    /** Returns the validation groups. */
    Class<?>[] groups() default {};

    /** Returns what the constraint carries. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element, as for different groups. */
    @Documented
    @Retention(RUNTIME)
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @interface List {

        /** Returns the constraints. */
        QcfLevel[] value();
    }
}
