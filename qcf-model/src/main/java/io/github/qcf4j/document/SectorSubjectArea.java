package io.github.qcf4j.document;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.qcf4j.document.internal.SectorSubjectAreaValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is one of the fifty sector subject areas, such as '15.2', or is absent.
 * <p>
 * For the records, forms and beans of a host, beside the constraints of Jakarta Validation:
 * <pre>{@code
 * record Course(@SectorSubjectArea String area) {}
 * }</pre>
 * A zero in front is understood: '01.1' is '1.1'.
 */
@Constraint(validatedBy = SectorSubjectAreaValidator.class)
@Documented
@Repeatable(SectorSubjectArea.List.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface SectorSubjectArea {

    /** Returns the message, or its key in braces; one given here is used instead. */
    String message() default "{sector.subject.area.unknown}";

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
        SectorSubjectArea[] value();
    }
}
