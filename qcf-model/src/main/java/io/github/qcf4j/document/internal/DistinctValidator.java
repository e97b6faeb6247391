package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.Distinct;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a list names nothing twice; nulls in it are another matter. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

    /** Makes a validator. */
    public DistinctValidator() {}

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        return list == null || repeated(list).isEmpty();
    }

    /** Returns the first entry that stands in the list before. */
    static Optional<Object> repeated(List<?> list) {
        Set<Object> seen = new HashSet<>();
        return list.stream()
                .filter(Objects::nonNull)
                .<Object>map(entry -> entry)
                .filter(entry -> !seen.add(entry))
                .findFirst();
    }
}
