package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.ConstantOf;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The names that a document has by its format, such as 'learner', as opposed to those that somebody thought of.
 * <p>
 * A name that the format does not have may be anything that was typed, the name of a person included. The same holds for
 * the names of attributes, though the format has room for them.
 */
final class KnownNames {

    private final List<Class<?>> roots;

    private KnownNames(List<Class<?>> roots) {
        this.roots = roots;
    }

    /** Returns the names of a document that is of one of these types of record. */
    static KnownNames of(Class<?>... roots) {
        return new KnownNames(List.of(roots));
    }

    /** Returns the spot, or the nearest around it that only names of the format lead to. */
    Spot known(Spot spot) {
        Deque<Spot> steps = new ArrayDeque<>();
        for (Spot at = spot; at.parent() != null; at = at.parent()) {
            steps.push(at);
        }
        return roots.stream()
                .map(root -> known(root, steps, spot.root()))
                .max(Comparator.comparingInt(known -> known.pointer().length()))
                .orElse(spot.root());
    }

    private static Spot known(Class<?> root, Deque<Spot> steps, Spot whole) {
        Spot known = whole;
        Optional<AnnotatedType> type = Optional.empty();
        for (Spot step : steps) {
            type = known == whole ? property(root, step.step()) : type.flatMap(around -> inside(around, step));
            if (type.isEmpty()) {
                return known;
            }
            known = step;
        }
        return known;
    }

    private static Optional<AnnotatedType> inside(AnnotatedType type, Spot step) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return property((Class<?>) type.getType(), step.step());
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        boolean isKnown = arguments.length == 1 ? isEntry(step) : isConstant(arguments[0], step.step());
        return isKnown ? Optional.of(arguments[arguments.length - 1]) : Optional.empty();
    }

    private static Optional<AnnotatedType> property(Class<?> type, String name) {
        return type.isRecord()
                ? RecordForm.of(type)
                        .property(name)
                        .map(property -> property.component().getAnnotatedType())
                : Optional.empty();
    }

    private static boolean isEntry(Spot step) {
        JsonValue around = step.parent() == null ? null : step.parent().value();
        return around == null || around.kind() == JsonValue.Kind.LIST;
    }

    private static boolean isConstant(AnnotatedType type, String name) {
        ConstantOf constants = type.getAnnotation(ConstantOf.class);
        return constants != null && ConstantOfValidator.constantsOf(constants).contains(name);
    }
}
