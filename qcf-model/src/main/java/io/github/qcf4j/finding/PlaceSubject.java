package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitVersion;

/** The whole that a place lies in: a document, a version of a qualification or of a unit, or a learner's portfolio. */
sealed interface PlaceSubject extends Comparable<PlaceSubject> {

    /** The kind of place that the whole itself is. */
    PlaceKind kind();

    @Override
    default int compareTo(PlaceSubject other) {
        if (this instanceof OfUnit one && other instanceof OfUnit two) {
            return one.version().compareTo(two.version());
        }
        if (this instanceof OfQualification one && other instanceof OfQualification two) {
            return one.version().compareTo(two.version());
        }
        if (this instanceof OfLearner one && other instanceof OfLearner two) {
            return NaturalOrder.INSTANCE.compare(one.learner(), two.learner());
        }
        return kind().compareTo(other.kind());
    }

    /** The document at hand; there is never more than one. */
    record OfDocument() implements PlaceSubject {

        static final OfDocument INSTANCE = new OfDocument();

        @Override
        public PlaceKind kind() {
            return PlaceKind.DOCUMENT;
        }
    }

    /** A version of a qualification. */
    record OfQualification(QualificationVersion version) implements PlaceSubject {

        @Override
        public PlaceKind kind() {
            return PlaceKind.QUALIFICATION;
        }
    }

    /** A version of a unit. */
    record OfUnit(UnitVersion version) implements PlaceSubject {

        @Override
        public PlaceKind kind() {
            return PlaceKind.UNIT;
        }
    }

    /** The portfolio of a learner. */
    record OfLearner(String learner) implements PlaceSubject {

        public OfLearner {
            if (requireNonNull(learner, "learner").isBlank()) {
                throw new IllegalArgumentException("Learner '%s' must not be blank".formatted(learner));
            }
        }

        @Override
        public PlaceKind kind() {
            return PlaceKind.LEARNER;
        }
    }
}
