package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.Identified;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints that the records of a document declare, and tells each that is broken as a finding.
 * <p>
 * The code of the finding is the message of the constraint, in braces. Each record is validated by itself: the validator
 * takes time that grows with the square of what is broken in one call, and a document may be broken in a million places.
 */
final class ConstraintCheck {

    private static final int MOST_ENTRIES = 2_000;

    private final Problems problems;

    private ConstraintCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks a record and the records in it. */
    static void check(Record document, Spot spot, Problems problems) {
        new ConstraintCheck(problems).check(document, spot);
    }

    /** Checks a record without the records in it. */
    static void checkAlone(Record document, Spot spot, Problems problems) {
        new ConstraintCheck(problems).checkAlone(document, spot);
    }

    private void checkAlone(Record document, Spot spot) {
        if (!problems.isFull()) {
            validate(document, spot);
        }
    }

    private void check(Record document, Spot spot) {
        Map<String, Object> values = RecordForm.values(document);
        if (!problems.isFull() && !hasTooMany(values, spot)) {
            validate(document, spot);
            values.forEach((name, value) -> checkNested(value, spot.property(name)));
        }
    }

    private void checkNested(@Nullable Object value, Spot spot) {
        if (value instanceof Record record) {
            check(record, spot);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                checkNested(list.get(i), spot.item(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> checkNested(entry, spot.property(String.valueOf(key))));
        }
    }

    private void validate(Record document, Spot spot) {
        Holder.VALIDATOR.validate(document).stream()
                .filter(violation -> !isOfTheWhole(violation))
                .map(violation -> new Broken(spotOf(violation, document, spot), violation))
                .filter(broken -> !isTold(broken.spot()))
                .sorted(Comparator.comparing(broken -> broken.spot().pointer()))
                .forEach(this::report);
    }

    /** Returns whether it is about a record as a whole, which is told when the record is put together. */
    private static boolean isOfTheWhole(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Identified;
    }

    private boolean hasTooMany(Map<String, Object> values, Spot spot) {
        List<String> tooLong = values.keySet().stream()
                .filter(name -> hasTooMany(values.get(name)))
                .toList();
        tooLong.forEach(name -> problems.report(DocumentFinding.JSON_TOO_LARGE, spot.property(name)));
        return !tooLong.isEmpty();
    }

    /** Returns whether a list holds more than can be checked together; the records in it are checked one by one. */
    private static boolean hasTooMany(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size() > MOST_ENTRIES;
        }
        return value instanceof List<?> list
                && list.size() > MOST_ENTRIES
                && list.stream().filter(entry -> !(entry instanceof Record)).count() > MOST_ENTRIES;
    }

    /** Returns whether the binding told it already, or whether what is missing may have been cut off. */
    private boolean isTold(Spot spot) {
        JsonValue written = spot.value();
        JsonValue around = spot.parent() == null ? null : spot.parent().value();
        boolean cutOff = written == null ? around != null && !around.isComplete() : !written.isComplete();
        return cutOff || problems.isReported(spot);
    }

    private void report(Broken broken) {
        Complaint complaint = new Complaint(broken.violation());
        if (complaint.isOfTheObject()) {
            problems.reportLack(complaint.kind(), broken.spot());
        } else {
            problems.report(complaint.kind(), broken.spot(), complaint.message(problems));
        }
    }

    private static Spot spotOf(ConstraintViolation<?> violation, Record document, Spot start) {
        Spot spot = start;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                Integer index = node.getIndex();
                spot = index != null ? spot.item(index) : spot.property(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                spot = spot.property(RecordForm.of(document.getClass()).nameOf(node.getName()));
            }
        }
        return spot;
    }

    /**
     * A constraint that is broken.
     *
     * @param spot  where
     * @param violation  which, and by what
     */
    private record Broken(Spot spot, ConstraintViolation<?> violation) {}

    /**
     * Starts the validator with the first document, because it starts slowly.
     * <p>
     * The validator says its name when it starts. Whoever reads a document has no use for that, so the logging of the
     * platform passes over this one line; a host that logs by other means may still be told it.
     */
    private static final class Holder {

        static final Validator VALIDATOR = startedQuietly();

        private static Validator startedQuietly() {
            Logger greeting = Logger.getLogger("org.hibernate.validator.internal.util.Version");
            Level before = greeting.getLevel();
            greeting.setLevel(Level.WARNING);
            try {
                return started();
            } finally {
                greeting.setLevel(before);
            }
        }

        private static Validator started() {
            return Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new CodeAlone())
                    .traversableResolver(new ByItself())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** Takes the code out of the braces, so that neither a bundle nor a language plays a part. */
    private static final class CodeAlone implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template.startsWith("{") ? template.substring(1, template.length() - 1) : template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    /** Keeps the validator from the records in a record. */
    private static final class ByItself implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType type) {
            return false;
        }
    }
}
