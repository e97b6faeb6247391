package io.github.qcf4j.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How much may be covered by recognition and not by assessment here, such as '12 credits or fewer by exemption'.
 * <p>
 * The limit is an amount or a share of what is counted towards the qualification. Awarding organisations set it; where
 * there is none, nothing is limited.
 */
public final class RecognitionLimit implements RuleOfCombination {

    private final List<RecognitionRoute> routes;

    private final Measure measure;

    private final OptionalInt max;

    private final OptionalInt percent;

    private RecognitionLimit(List<RecognitionRoute> routes, Measure measure, OptionalInt max, OptionalInt percent) {
        this.routes = RuleText.distinct("Routes", Objects.requireNonNull(routes, "routes"));
        this.measure = Objects.requireNonNull(measure, "measure");
        this.max = max;
        this.percent = percent;
        if (this.routes.isEmpty()) {
            throw new IllegalArgumentException("Routes '' must name at least one route");
        }
        if (max.orElse(0) < 0) {
            throw new IllegalArgumentException("Limit '%s' must be zero or more".formatted(max.getAsInt()));
        }
        if (percent.orElse(0) < 0 || percent.orElse(0) > 100) {
            throw new IllegalArgumentException("Limit '%s%%' must be 0%% to 100%%".formatted(percent.getAsInt()));
        }
    }

    /** Returns the limit that at most this much is covered by these routes together. */
    public static RecognitionLimit atMost(int max, Measure measure, List<RecognitionRoute> routes) {
        return new RecognitionLimit(routes, measure, OptionalInt.of(max), OptionalInt.empty());
    }

    /** Returns the limit that at most this share is covered by these routes together. */
    public static RecognitionLimit atMostPercent(int percent, Measure measure, List<RecognitionRoute> routes) {
        return new RecognitionLimit(routes, measure, OptionalInt.empty(), OptionalInt.of(percent));
    }

    /** Returns this limit with a share beside the amount: both must be kept. */
    public RecognitionLimit withPercent(int percent) {
        return new RecognitionLimit(routes, measure, max, OptionalInt.of(percent));
    }

    @Override
    public Kind kind() {
        return Kind.RECOGNITION_LIMIT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recognitionLimit(this);
    }

    /** Returns the routes that are limited together. */
    public List<RecognitionRoute> routes() {
        return routes;
    }

    public Measure measure() {
        return measure;
    }

    /** Returns the largest amount, empty when only a share is limited. */
    public OptionalInt max() {
        return max;
    }

    /** Returns the largest share, from 0 to 100, empty when only an amount is limited. */
    public OptionalInt percent() {
        return percent;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RecognitionLimit other
                && routes.equals(other.routes)
                && measure == other.measure
                && max.equals(other.max)
                && percent.equals(other.percent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(routes, measure, max, percent);
    }

    @Override
    public String toString() {
        String amount = max.isPresent() ? RuleText.atMost(measure, max.getAsInt()) : "";
        String share = percent.isPresent()
                ? "%s%% or less of the %s".formatted(percent.getAsInt(), RuleText.plural(measure))
                : "";
        List<String> names = routes.stream()
                .map(route -> route.label().toLowerCase(Locale.ROOT))
                .toList();
        String both = amount.isEmpty() || share.isEmpty() ? "" : " and ";
        return amount + both + share + " by " + RuleText.or(names);
    }
}
