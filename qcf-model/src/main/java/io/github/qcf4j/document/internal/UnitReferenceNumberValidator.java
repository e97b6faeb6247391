package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.UnitReferenceNumber;
import io.github.qcf4j.model.UnitReference;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a unit reference: that a text has the form, and that the letter follows from the digits. */
public final class UnitReferenceNumberValidator {

    private static final String FORM = "{unit.reference.form}";
    private static final String CHECK = "{unit.reference.check}";

    private CloserMessage message = CloserMessage.NONE;
    private boolean checked = true;

    private UnitReferenceNumberValidator() {}

    private void initialize(UnitReferenceNumber constraint) {
        message = CloserMessage.of(constraint.message(), FORM);
        checked = constraint.checkLetter();
    }

    private boolean isValid(UnitReference number, ConstraintValidatorContext context) {
        return !checked || number.hasRightCheckCharacter() || message.refuse(context, CHECK);
    }

    /** Checks what somebody typed. */
    public static final class OfText implements ConstraintValidator<UnitReferenceNumber, CharSequence> {

        private final UnitReferenceNumberValidator validator = new UnitReferenceNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfText() {}

        @Override
        public void initialize(UnitReferenceNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return validator.isValid(UnitReference.parse(text.toString()), context);
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    /** Checks a number that has the form already. */
    public static final class OfNumber implements ConstraintValidator<UnitReferenceNumber, UnitReference> {

        private final UnitReferenceNumberValidator validator = new UnitReferenceNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfNumber() {}

        @Override
        public void initialize(UnitReferenceNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable UnitReference number, ConstraintValidatorContext context) {
            return number == null || validator.isValid(number, context);
        }
    }
}
