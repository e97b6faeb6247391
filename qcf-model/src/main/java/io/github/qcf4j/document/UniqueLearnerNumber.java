package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.UniqueLearnerNumberValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a unique learner number, ten digits such as '1000000078', or is absent.
 * <p>
 * For the records, forms and beans of a host, beside the constraints of Jakarta Validation:
 * <pre>{@code
 * record Learner(@NotNull @UniqueLearnerNumber(temporary = true) String number) {}
 * }</pre>
 * It stands on any {@link CharSequence}, and on a {@link io.github.qcf4j.model.UniqueLearnerNumber}, of which it asks
 * the last digit. The number identifies a person, so no message repeats it.
 */
@Constraint(validatedBy = {UniqueLearnerNumberValidator.OfText.class, UniqueLearnerNumberValidator.OfNumber.class})
@Documented
@Repeatable(UniqueLearnerNumber.List.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface UniqueLearnerNumber {

    /** Returns whether the last digit must be the one that the others ask for. */
    boolean checkDigit() default true;

    /** Returns whether '9999999999' will do, which stands in until a learner has a number. */
    boolean temporary() default false;

    /** Returns the message, or its key in braces; one given here is used for whatever is wrong. */
    String message() default "{learner.number.form}";

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
        UniqueLearnerNumber[] value();
    }
}
