package io.github.qcf4j.document.internal;

import jakarta.validation.ConstraintValidatorContext;

/**
 * How a constraint says more closely what is wrong than by the one message that it has.
 * <p>
 * Whoever gives a constraint a message of their own is told that one, whatever is wrong.
 */
final class CloserMessage {

    /** How nothing closer is said. */
    static final CloserMessage NONE = new CloserMessage(true);

    private final boolean replaced;

    private CloserMessage(boolean replaced) {
        this.replaced = replaced;
    }

    /** Returns how a constraint with this message speaks, which usually has that one. */
    static CloserMessage of(String message, String usual) {
        return new CloserMessage(!message.equals(usual));
    }

    /** Returns that the value is not valid, and tells it so. */
    boolean refuse(ConstraintValidatorContext context, String template) {
        if (!replaced) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        }
        return false;
    }
}
