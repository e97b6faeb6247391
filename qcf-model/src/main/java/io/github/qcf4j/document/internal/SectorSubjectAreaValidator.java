package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.SectorSubjectArea;
import io.github.qcf4j.document.WrittenForm;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a text is one of the sector subject areas. */
public final class SectorSubjectAreaValidator implements ConstraintValidator<SectorSubjectArea, CharSequence> {

    /** Makes a validator. */
    public SectorSubjectAreaValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || WrittenForm.SECTOR_SUBJECT_AREA.admits(text.toString());
    }
}
