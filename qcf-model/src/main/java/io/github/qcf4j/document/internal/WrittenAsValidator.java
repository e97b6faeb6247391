package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.WrittenAs;
import io.github.qcf4j.document.WrittenForm;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a text has its form; what is absent has none to check. */
public final class WrittenAsValidator implements ConstraintValidator<WrittenAs, String> {

    private WrittenForm form = WrittenForm.TEXT;

    /** Makes a validator; the framework then hands it the constraint. */
    public WrittenAsValidator() {}

    @Override
    public void initialize(WrittenAs constraint) {
        form = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || form.admits(text);
    }
}
