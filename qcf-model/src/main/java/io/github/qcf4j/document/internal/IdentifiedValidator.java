package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.Identified;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a record has one of the components that identify it. */
public final class IdentifiedValidator implements ConstraintValidator<Identified, Record> {

    private List<String> components = List.of();

    /** Makes a validator; the framework then hands it the constraint. */
    public IdentifiedValidator() {}

    @Override
    public void initialize(Identified constraint) {
        components = List.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Record document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Map<String, Object> values = RecordForm.values(document);
        return components.stream().anyMatch(component -> values.get(component) != null);
    }
}
