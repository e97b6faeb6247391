package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.QualificationNumberValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a qualification number, such as '999/0002/6', or is absent.
 * <p>
 * For the records, forms and beans of a host, beside the constraints of Jakarta Validation:
 * <pre>{@code
 * record Registration(@NotNull @QualificationNumber String qualification) {}
 * }</pre>
 * What people type is understood as {@link io.github.qcf4j.model.QualificationNumber#parse} does: '99900026' is right.
 * It stands on any {@link CharSequence}, and on a {@link io.github.qcf4j.model.QualificationNumber}, of which it asks
 * the last character.
 */
@Constraint(validatedBy = {QualificationNumberValidator.OfText.class, QualificationNumberValidator.OfNumber.class})
@Documented
@Repeatable(QualificationNumber.List.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface QualificationNumber {

    /**
     * Returns whether the last character must be the one that the digits ask for.
     * <p>
     * It shows nearly every slip of the pen. The few numbers that were issued by another rule are right by theirs.
     */
    boolean checkCharacter() default true;

    /** Returns the message, or its key in braces; one given here is used for whatever is wrong. */
    String message() default "{qualification.number.form}";

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
        QualificationNumber[] value();
    }
}
