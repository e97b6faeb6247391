package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;

import io.github.qcf4j.document.BoundsDocument;
import io.github.qcf4j.document.CompensationDocument;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.RecognitionLimitDocument;
import io.github.qcf4j.document.RuleDocument;
import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import io.github.qcf4j.validation.QualificationFinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rules of combination of what a document says about them. */
final class RuleAssembly {

    private static final List<String> LIMITS = List.of("credits", "units", "guidedLearningHours", "points", "share");

    private final Assembly assembly;

    RuleAssembly(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Returns the rules that are written here, without those about which something is wrong. */
    List<RuleOfCombination> rules(@Nullable List<RuleDocument> documents, Spot list) {
        return assembly.each(documents, list, this::rule);
    }

    private Optional<RuleOfCombination> rule(RuleDocument document, Spot spot) {
        Optional<RuleForm> form = RuleForm.of(document, spot, assembly);
        List<RuleOfCombination> parts = Stream.of(
                        rules(document.all(), spot.property("all")),
                        rules(document.any(), spot.property("any")),
                        part(document.when(), spot.property("when")),
                        part(document.then(), spot.property("then")),
                        part(document.advised(), spot.property("advised")))
                .flatMap(List::stream)
                .toList();
        if (document.recognised() != null) {
            checkLimit(document.recognised(), spot.property("recognised"));
        }
        return form.flatMap(known -> assembly.make(spot, () -> rule(document, known, parts)));
    }

    private List<RuleOfCombination> part(@Nullable RuleDocument document, Spot spot) {
        return document == null ? List.of() : rule(document, spot).map(List::of).orElse(List.of());
    }

    private void checkLimit(RecognitionLimitDocument limit, Spot spot) {
        if (RecordForm.present(limit).stream().noneMatch(LIMITS::contains)) {
            assembly.missing(QualificationFinding.RULE_KIND_MISSING, spot, LIMITS.toArray(String[]::new));
        }
        if (limit.measure() != null && limit.share() == null) {
            assembly.problems().report(DocumentFinding.JSON_PROPERTY_USELESS, spot.property("measure"));
        }
    }

    private static RuleOfCombination rule(RuleDocument document, RuleForm form, List<RuleOfCombination> parts) {
        return switch (form) {
            case CREDITS, UNITS, GUIDED_LEARNING_HOURS, POINTS -> size(document);
            case REMAINING -> remaining(document);
            case SHARE -> share(document);
            case ALL -> new AllOf(parts);
            case ANY -> new AnyOf(parts);
            case CONDITION -> new ConditionalRule(parts.get(0), parts.get(1));
            case ADVISED -> new AdvisedRule(parts.get(0));
            case BARRED -> barred(document);
            case TOGETHER -> new UnitsTogether(units(document.together()));
            case ORDER ->
                new UnitOrder(
                        UnitIdentifier.parse(given(document.unit())),
                        units(document.after()),
                        units(document.alongside()));
            case RECOGNISED -> recognised(given(document.recognised()));
            case COMPENSATED -> compensated(document, given(document.compensated()));
        };
    }

    private static RuleOfCombination size(RuleDocument document) {
        Size size = sizes(document).get(0);
        SizeRule rule = SizeRule.of(size.measure(), size.bounds(), scope(document));
        return level(document).map(rule::withLevel).orElse(rule);
    }

    private static RuleOfCombination remaining(RuleDocument document) {
        Size size = sizes(document).get(0);
        return new RemainingRule(all(document.remaining()), size.measure(), size.bounds());
    }

    private static RuleOfCombination share(RuleDocument document) {
        return new LevelShareRule(
                given(document.share()),
                measure(document.measure()),
                level(document).orElseThrow(),
                scope(document));
    }

    private static RuleOfCombination barred(RuleDocument document) {
        BarringEffect effect =
                document.effect() == null ? BarringEffect.NOT_TOGETHER : BarringEffect.valueOf(document.effect());
        return new BarredUnits(units(document.barred()), document.atMost() == null ? 1 : document.atMost(), effect);
    }

    private static RuleOfCombination recognised(RecognitionLimitDocument limit) {
        List<RecognitionRoute> routes = all(limit.routes(), RecognitionRoute::valueOf);
        List<Size> sizes = sizes(limit);
        if (sizes.isEmpty()) {
            return RecognitionLimit.atMostPercent(given(limit.share()), measure(limit.measure()), routes);
        }
        Size size = onlyMaximum(sizes);
        RecognitionLimit rule = RecognitionLimit.atMost(size.bounds().max().orElseThrow(), size.measure(), routes);
        if (limit.share() == null) {
            return rule;
        }
        if (limit.measure() == null ? size.measure() != Measure.CREDIT : measure(limit.measure()) != size.measure()) {
            throw new IllegalArgumentException(
                    "Limit '%s' must be in the measure of its share".formatted(size.bounds()));
        }
        return rule.withPercent(limit.share());
    }

    private static RuleOfCombination compensated(RuleDocument document, CompensationDocument limit) {
        Size size = onlyMaximum(sizes(limit.credits(), limit.units(), limit.guidedLearningHours(), limit.points()));
        return new CompensationLimit(size.measure(), size.bounds().max().orElseThrow(), scope(document));
    }

    private static Size onlyMaximum(List<Size> sizes) {
        if (sizes.size() != 1
                || sizes.get(0).bounds().hasMin()
                || !sizes.get(0).bounds().hasMax()) {
            throw new IllegalArgumentException("Limit '%s' must be one maximum in one measure".formatted(sizes));
        }
        return sizes.get(0);
    }

    private static List<Size> sizes(RuleDocument document) {
        return sizes(document.credits(), document.units(), document.guidedLearningHours(), document.points());
    }

    private static List<Size> sizes(RecognitionLimitDocument limit) {
        return sizes(limit.credits(), limit.units(), limit.guidedLearningHours(), limit.points());
    }

    private static List<Size> sizes(
            @Nullable BoundsDocument credits,
            @Nullable BoundsDocument units,
            @Nullable BoundsDocument guidedLearningHours,
            @Nullable BoundsDocument points) {
        return Stream.of(
                        size(Measure.CREDIT, credits),
                        size(Measure.UNITS, units),
                        size(Measure.GUIDED_LEARNING_HOURS, guidedLearningHours),
                        size(Measure.POINTS, points))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Size> size(Measure measure, @Nullable BoundsDocument bounds) {
        return Optional.ofNullable(bounds).map(written -> new Size(measure, bounds(written)));
    }

    /**
     * Returns the bounds that are written here.
     *
     * @throws IllegalArgumentException if they ask for nothing or exclude every number
     */
    static Bounds bounds(BoundsDocument document) {
        Integer min = document.min();
        Integer max = document.max();
        if (max == null) {
            if (min == null || min == 0) {
                throw new IllegalArgumentException(
                        "Bounds '%s' must have a minimum or a maximum".formatted(Bounds.NONE));
            }
            return Bounds.atLeast(min);
        }
        return min == null ? Bounds.atMost(max) : Bounds.between(min, max);
    }

    private static RuleScope scope(RuleDocument document) {
        return document.from() == null ? RuleScope.whole() : RuleScope.from(document.from());
    }

    private static Optional<LevelCondition> level(RuleDocument document) {
        return Stream.of(
                        Optional.ofNullable(document.at()).map(Level::parse).map(LevelCondition::at),
                        Optional.ofNullable(document.atOrAbove())
                                .map(Level::parse)
                                .map(LevelCondition::atOrAbove),
                        Optional.ofNullable(document.atOrBelow())
                                .map(Level::parse)
                                .map(LevelCondition::atOrBelow),
                        Optional.ofNullable(document.below()).map(Level::parse).map(LevelCondition::below))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Measure measure(@Nullable String measure) {
        return measure == null ? Measure.CREDIT : Measure.valueOf(measure);
    }

    private static List<UnitIdentifier> units(@Nullable List<String> units) {
        return all(units, UnitIdentifier::parse);
    }

    /**
     * How much of something is asked for.
     *
     * @param measure  of what
     * @param bounds  how much
     */
    private record Size(Measure measure, Bounds bounds) {}
}
