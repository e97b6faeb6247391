package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.QcfLevel;
import io.github.qcf4j.model.Level;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a value is a level, and that it lies between two. */
public final class QcfLevelValidator {

    private static final String FORM = "{level.form}";
    private static final String OUTSIDE = "{level.outside}";

    private CloserMessage message = CloserMessage.NONE;
    private Level min = Level.ENTRY_1;
    private Level max = Level.LEVEL_8;

    private QcfLevelValidator() {}

    private void initialize(QcfLevel constraint) {
        message = CloserMessage.of(constraint.message(), FORM);
        min = Level.parse(constraint.min());
        max = Level.parse(constraint.max());
        if (max.isBelow(min)) {
            throw new IllegalArgumentException(
                    "Greatest level '%s' must not be below least level '%s'".formatted(max.code(), min.code()));
        }
    }

    private boolean isValid(String text, ConstraintValidatorContext context) {
        try {
            return isValid(Level.parse(text), context);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private boolean isValid(Level level, ConstraintValidatorContext context) {
        return (level.isAtLeast(min) && max.isAtLeast(level)) || message.refuse(context, OUTSIDE);
    }

    /** Checks what somebody typed. */
    public static final class OfText implements ConstraintValidator<QcfLevel, CharSequence> {

        private final QcfLevelValidator validator = new QcfLevelValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfText() {}

        @Override
        public void initialize(QcfLevel constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || validator.isValid(text.toString(), context);
        }
    }

    /** Checks a level that is kept as a number. */
    public static final class OfInteger implements ConstraintValidator<QcfLevel, Integer> {

        private final QcfLevelValidator validator = new QcfLevelValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfInteger() {}

        @Override
        public void initialize(QcfLevel constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable Integer number, ConstraintValidatorContext context) {
            return number == null || validator.isValid(number.toString(), context);
        }
    }

    /** Checks a level that is one already. */
    public static final class OfLevel implements ConstraintValidator<QcfLevel, Level> {

        private final QcfLevelValidator validator = new QcfLevelValidator();

        /** Makes a validator; the framework then hands it the constraint. */
        public OfLevel() {}

        @Override
        public void initialize(QcfLevel constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable Level level, ConstraintValidatorContext context) {
            return level == null || validator.isValid(level, context);
        }
    }
}
