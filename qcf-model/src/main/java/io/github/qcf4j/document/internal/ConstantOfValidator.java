package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.ConstantOf;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that a text is the name of a constant; what is absent is none to check. */
public final class ConstantOfValidator implements ConstraintValidator<ConstantOf, String> {

    private List<String> constants = List.of();

    /** Makes a validator; the framework then hands it the constraint. */
    public ConstantOfValidator() {}

    @Override
    public void initialize(ConstantOf constraint) {
        constants = constantsOf(constraint);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || constants.contains(text);
    }

    /** Returns the names of the constants, in their order. */
    static List<String> constantsOf(ConstantOf constraint) {
        return Stream.of(constraint.value().getEnumConstants()).map(Enum::name).toList();
    }
}
