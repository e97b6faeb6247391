package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.UniqueLearnerNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a unique learner number: that a text has the form, and that the last digit follows from the digits. */
public final class UniqueLearnerNumberValidator {

    private static final String FORM = "{learner.number.form}";
    private static final String TEMPORARY = "{learner.number.temporary}";
    private static final String CHECK = "{learner.number.check}";

    private CloserMessage message = CloserMessage.NONE;
    private boolean checked = true;
    private boolean temporary;

    private UniqueLearnerNumberValidator() {}

    private void initialize(UniqueLearnerNumber constraint) {
        message = CloserMessage.of(constraint.message(), FORM);
        checked = constraint.checkDigit();
        temporary = constraint.temporary();
    }

    private boolean isValid(io.github.qcf4j.model.UniqueLearnerNumber number, ConstraintValidatorContext context) {
        if (number.isTemporary()) {
            return temporary || message.refuse(context, TEMPORARY);
        }
        return !checked || number.hasRightCheckDigit() || message.refuse(context, CHECK);
    }

    /** Checks what somebody typed. */
    public static final class OfText implements ConstraintValidator<UniqueLearnerNumber, CharSequence> {

        private final UniqueLearnerNumberValidator validator = new UniqueLearnerNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfText() {}

        @Override
        public void initialize(UniqueLearnerNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return validator.isValid(io.github.qcf4j.model.UniqueLearnerNumber.parse(text.toString()), context);
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    /** Checks a number that has the form already. */
    public static final class OfNumber
            implements ConstraintValidator<UniqueLearnerNumber, io.github.qcf4j.model.UniqueLearnerNumber> {

        private final UniqueLearnerNumberValidator validator = new UniqueLearnerNumberValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfNumber() {}

        @Override
        public void initialize(UniqueLearnerNumber constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(
                io.github.qcf4j.model.@Nullable UniqueLearnerNumber number, ConstraintValidatorContext context) {
            return number == null || validator.isValid(number, context);
        }
    }
}
