package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PackedPortfolioBuilder;
import io.github.qcf4j.mapping.UnitSelection;
import io.github.qcf4j.model.RecognitionRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packs drawn learners one after the other, as a host does that holds them in tables of its own; for one thread. */
final class PackedForm {

    /** The first day that packed learners are asked about; nothing is recorded after it. */
    static final LocalDate FROM = LocalDate.of(2014, 11, 1);

    private static final MappingState[] STATES =
            Arrays.stream(Decided.values()).map(PackedForm::state).toArray(MappingState[]::new);

    private final CoverageLayout layout;
    private final WorkModel model;
    private final PackedPortfolioBuilder builder;
    private final List<String> references = new ArrayList<>();
    private long[] until = new long[0];

    PackedForm(WorkModel model, CoverageLayout layout) {
        this.model = model;
        this.layout = layout;
        this.builder = PackedPortfolio.builder(layout, "none", FROM);
    }

    CoverageLayout layout() {
        return layout;
    }

    /** Returns a learner in packed form. */
    PackedPortfolio pack(DrawnLearner drawn) {
        builder.clear(drawn.learner(), FROM);
        for (int item = 0; item < drawn.items(); item++) {
            builder.item(reference(item));
        }
        for (int unit : drawn.units()) {
            builder.select(unit, unit < model.mandatory() ? UnitSelection.MANDATORY : UnitSelection.REGISTERED);
            if (drawn.achieved()[unit] != DrawnLearner.NEVER) {
                builder.achieve(unit, drawn.achieved()[unit]);
            }
        }
        for (int unit : drawn.recognised()) {
            builder.recogniseUnit(unit, RecognitionRoute.CREDIT_TRANSFER);
        }
        read(drawn.until());
        for (int i = 0; i < drawn.mappings(); i++) {
            int item = drawn.item()[i];
            builder.add(
                    drawn.criterion()[i], item, STATES[drawn.decided().get(i).ordinal()], until[item]);
        }
        return builder.build();
    }

    private void read(long[] drawn) {
        if (until.length < drawn.length) {
            until = new long[drawn.length];
        }
        for (int item = 0; item < drawn.length; item++) {
            until[item] = drawn[item] == DrawnLearner.NEVER ? PackedPortfolio.FOR_GOOD : drawn[item];
        }
    }

    private String reference(int item) {
        while (references.size() <= item) {
            references.add(DrawnLearner.reference(references.size()));
        }
        return references.get(item);
    }

    private static MappingState state(Decided decided) {
        return switch (decided) {
            case MET -> MappingState.COUNTED;
            case PARTLY_MET -> MappingState.PARTLY_MET;
            case NOT_YET_MET -> MappingState.NOT_YET_MET;
            case NOTHING -> MappingState.AWAITING_DECISION;
        };
    }
}
