package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.QualificationNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a qualification number: that a text has the form, and that the last character follows from the digits. */
public final class QualificationNumberValidator {

    private static final String FORM = "{qualification.number.form}";
    private static final String CHECK = "{qualification.number.check}";

    private CloserMessage message = CloserMessage.NONE;
    private boolean checked = true;

    private QualificationNumberValidator() {}

    private void initialize(QualificationNumber constraint) {
        message = CloserMessage.of(constraint.message(), FORM);
        checked = constraint.checkCharacter();
    }

    private boolean isValid(io.github.qcf4j.model.QualificationNumber number, ConstraintValidatorContext context) {
        return !checked || number.hasRightCheckCharacter() || message.refuse(context, CHECK);
    }

    /** Checks what somebody typed. */
    public static final class OfText implements ConstraintValidator<QualificationNumber, CharSequence> {

        private final QualificationNumberValidator validator = new QualificationNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfText() {}

        @Override
        public void initialize(QualificationNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return validator.isValid(io.github.qcf4j.model.QualificationNumber.parse(text.toString()), context);
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    /** Checks a number that has the form already. */
    public static final class OfNumber
            implements ConstraintValidator<QualificationNumber, io.github.qcf4j.model.QualificationNumber> {

        private final QualificationNumberValidator validator = new QualificationNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfNumber() {}

        @Override
        public void initialize(QualificationNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(
                io.github.qcf4j.model.@Nullable QualificationNumber number, ConstraintValidatorContext context) {
            return number == null || validator.isValid(number, context);
        }
    }
}
