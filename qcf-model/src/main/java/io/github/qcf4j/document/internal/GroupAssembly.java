package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.BoundsDocument;
import io.github.qcf4j.document.GroupDocument;
import io.github.qcf4j.document.OfferedUnitDocument;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.validation.QualificationFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes groups of units of what a document says about them. */
final class GroupAssembly {

    private final Assembly assembly;

    GroupAssembly(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Checks that no two groups of a qualification have one name, however deep they are nested. */
    void checkNames(@Nullable List<GroupDocument> documents, Spot list) {
        checkNames(documents, list, new HashSet<>());
    }

    private void checkNames(@Nullable List<GroupDocument> documents, Spot list, Set<String> before) {
        List<GroupDocument> entries = all(documents);
        for (int i = 0; i < entries.size(); i++) {
            GroupDocument group = entries.get(i);
            if (group != null) {
                if (group.name() != null && !before.add(group.name())) {
                    assembly.problems()
                            .report(
                                    QualificationFinding.NAME_REPEATED,
                                    list.item(i).property("name"));
                }
                checkNames(group.groups(), list.item(i).property("groups"), before);
            }
        }
    }

    /** Returns the groups that are written here, without those about which something is wrong. */
    List<UnitGroup> groups(@Nullable List<GroupDocument> documents, Spot list) {
        return assembly.each(documents, list, this::group);
    }

    private Optional<UnitGroup> group(GroupDocument document, Spot spot) {
        List<OfferedUnit> units = assembly.each(document.units(), spot.property("units"), this::unit);
        List<UnitGroup> nested = groups(document.groups(), spot.property("groups"));
        return assembly.make(spot, () -> {
            UnitGroup.Builder builder = UnitGroup.builder(given(document.name()));
            set(document.title(), builder::title);
            set(document.excess(), ExcessPolicy::valueOf, builder::excess);
            bounds(Measure.CREDIT, document.credits(), builder);
            bounds(Measure.UNITS, document.unitCount(), builder);
            bounds(Measure.GUIDED_LEARNING_HOURS, document.guidedLearningHours(), builder);
            bounds(Measure.POINTS, document.points(), builder);
            return builder.mandatory(Boolean.TRUE.equals(document.mandatory()))
                    .allOrNothing(Boolean.TRUE.equals(document.allOrNothing()))
                    .complete(!Boolean.FALSE.equals(document.complete()))
                    .counts(!Boolean.FALSE.equals(document.counts()))
                    .units(units)
                    .groups(nested)
                    .build();
        });
    }

    private static void bounds(Measure measure, @Nullable BoundsDocument document, UnitGroup.Builder builder) {
        if (document != null) {
            builder.bounds(measure, RuleAssembly.bounds(document));
        }
    }

    private Optional<OfferedUnit> unit(OfferedUnitDocument document, Spot spot) {
        return assembly.make(spot, () -> {
            OfferedUnit.Builder builder = OfferedUnit.builder(UnitIdentifier.parse(given(document.unit())));
            set(document.version(), Version::parse, builder::version);
            set(document.barringCode(), builder::barringCode);
            set(document.points(), builder::points);
            set(document.localCode(), builder::localCode);
            return builder.equivalents(all(document.equivalents(), UnitIdentifier::parse))
                    .exemptions(all(document.exemptions()))
                    .build();
        });
    }
}
