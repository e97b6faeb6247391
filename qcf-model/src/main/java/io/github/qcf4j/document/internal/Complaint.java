package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.ConstantOf;
import io.github.qcf4j.document.Distinct;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.WrittenAs;
import io.github.qcf4j.finding.FindingKind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.List;

/** What a broken constraint is told as: the kind of finding, and a sentence that is as exact as it may be. */
final class Complaint {

    private static final int FEW = 5;

    private final ConstraintViolation<?> violation;
    private final FindingKind kind;

    Complaint(ConstraintViolation<?> violation) {
        this.violation = violation;
        this.kind = ShapeKinds.of(violation.getMessage());
    }

    FindingKind kind() {
        return kind;
    }

    /** Returns whether it is told of the object that lacks a property, and not of the property. */
    boolean isOfTheObject() {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return (constraint instanceof NotNull || constraint instanceof NotBlank)
                && kind != DocumentFinding.JSON_PROPERTY_MISSING;
    }

    String message(Problems problems) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String value = String.valueOf(violation.getInvalidValue());
        if (constraint instanceof WrittenAs form) {
            return problems.told(
                    "is %s, which is not %s".formatted(Problems.quote(value), form.value()), "is not " + form.value());
        }
        if (constraint instanceof ConstantOf constants) {
            String known = known(ConstantOfValidator.constantsOf(constants), value);
            return problems.told("is %s, which %s".formatted(Problems.quote(value), known), known);
        }
        if (constraint instanceof Min min) {
            return problems.told(
                    "is %s, which is less than %s".formatted(value, min.value()), "is less than " + min.value());
        }
        if (constraint instanceof Max max) {
            return problems.told(
                    "is %s, which is more than %s".formatted(value, max.value()), "is more than " + max.value());
        }
        if (constraint instanceof Distinct && violation.getInvalidValue() instanceof List<?> list) {
            return problems.told("names %s twice".formatted(repeatedIn(list)), ShapeKinds.sentence(kind));
        }
        return ShapeKinds.sentence(kind);
    }

    private static String known(List<String> constants, String value) {
        if (constants.size() <= FEW) {
            return "is not one of '" + String.join("', '", constants) + "'";
        }
        return "is not one of the constants known here"
                + NearestName.of(value, constants)
                        .map(" (nearest: '%s')"::formatted)
                        .orElse("");
    }

    private static String repeatedIn(List<?> list) {
        return DistinctValidator.repeated(list)
                .map(repeated -> Problems.quote(repeated.toString()))
                .orElse("something");
    }
}
