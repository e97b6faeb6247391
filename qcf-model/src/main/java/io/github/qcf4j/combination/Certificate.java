package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.QualificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a qualification cannot be met, in a form that a person can check by hand, such as 'groups A, B and C together ask
 * for 9 units, and no more than 8 units can count there'.
 * <p>
 * A certificate is about one way through one version of a qualification, and about certain units: those that a learner
 * holds, or all that may still be taken. Nobody has to trust the search that found it: a {@link CombinationChecker}
 * works every number out anew from the qualification.
 */
public final class Certificate {

    private final QualificationVersion qualification;
    private final Way way;
    private final Obstacle obstacle;

    private Certificate(QualificationVersion qualification, Way way, Obstacle obstacle) {
        this.qualification = qualification;
        this.way = way;
        this.obstacle = obstacle;
    }

    /** Returns the certificate that a way through a qualification is barred by an obstacle. */
    public static Certificate of(QualificationVersion qualification, Way way, Obstacle obstacle) {
        return new Certificate(
                requireNonNull(qualification, "qualification"),
                requireNonNull(way, "way"),
                requireNonNull(obstacle, "obstacle"));
    }

    public QualificationVersion qualification() {
        return qualification;
    }

    /** Returns the way through the qualification that it is about. */
    public Way way() {
        return way;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    /** Returns which kind of obstacle it tells. */
    public Obstacle.Kind kind() {
        return obstacle.kind();
    }

    /** Returns all its sentences, beginning with what it is about. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add("%s, %s".formatted(qualification, way));
        steps.addAll(obstacle.steps());
        return List.copyOf(steps);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Certificate other
                && qualification.equals(other.qualification)
                && way.equals(other.way)
                && obstacle.equals(other.obstacle);
    }

    @Override
    public int hashCode() {
        return Objects.hash(qualification, way, obstacle);
    }

    /** Returns it as one sentence, such as 'group B asks for 20 credits, and no more than 18 credits can count there'. */
    @Override
    public String toString() {
        return obstacle.toString();
    }
}
