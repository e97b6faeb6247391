package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * More must count than is allowed, such as both units of a mandatory group that bar each other.
 * <p>
 * What must count is of different units and of groups none of which is part of another, so it adds up.
 *
 * @param limit  what is allowed
 * @param forced  what counts in any case
 * @param amount  what it comes to, more than is allowed
 */
public record ExceedingObstacle(Limit limit, List<Forced> forced, long amount) implements Obstacle {

    public ExceedingObstacle {
        Objects.requireNonNull(limit, "limit");
        forced = List.copyOf(Objects.requireNonNull(forced, "forced"));
    }

    @Override
    public Kind kind() {
        return Kind.EXCEEDING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.exceeding(this);
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add(limit.toString());
        forced.forEach(part -> steps.add(part.text(limit.counted())));
        steps.add("that is %s, %s too many".formatted(limit.counted().amount(amount), amount - limit.most()));
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        List<UnitIdentifier> units =
                forced.stream().map(Forced::unit).flatMap(Optional::stream).toList();
        if (units.size() == forced.size() && limit.counted().equals(CountedMeasure.UNITS)) {
            return "%s count in any case, and %s".formatted(CertificateWords.units(units), limit);
        }
        return "%s, and %s count in any case".formatted(limit, limit.counted().amount(amount));
    }
}
