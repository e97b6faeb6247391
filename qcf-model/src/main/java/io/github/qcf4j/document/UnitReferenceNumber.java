package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.UnitReferenceNumberValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a unit reference number, such as 'J/999/0001', or is absent.
 * <p>
 * For the records, forms and beans of a host, beside the constraints of Jakarta Validation:
 * <pre>{@code
 * record Claim(@NotNull @UnitReferenceNumber String unit, List<@UnitReferenceNumber String> others) {}
 * }</pre>
 * What people type is understood as {@link io.github.qcf4j.model.UnitReference#parse} does: 'j9990001' is right. It
 * stands on any {@link CharSequence}, and on a {@link io.github.qcf4j.model.UnitReference}, of which it asks the letter.
 */
@Constraint(validatedBy = {UnitReferenceNumberValidator.OfText.class, UnitReferenceNumberValidator.OfNumber.class})
@Documented
@Repeatable(UnitReferenceNumber.List.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface UnitReferenceNumber {

    /**
     * Returns whether the letter must be the one that the digits ask for.
     * <p>
     * It shows nearly every slip of the pen. Sources misprint references now and then; where those have to be taken as
     * they are, switch it off.
     */
    boolean checkLetter() default true;

    /** Returns the message, or its key in braces; one given here is used for whatever is wrong. */
    String message() default "{unit.reference.form}";

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
        UnitReferenceNumber[] value();
    }
}
