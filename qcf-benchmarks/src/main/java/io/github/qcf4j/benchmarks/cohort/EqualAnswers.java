package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;

/** Sees to it that all ways to map a learner in one process say the same, before any of them is timed. */
final class EqualAnswers {

    private static final int WITH_RECORDS = 8;
    private static final List<LocalDate> DAYS = List.of(WorkModel.AS_OF, LocalDate.of(2015, 6, 30));

    private final List<PlainUnit> units;
    private final Forms forms;
    private final PortfolioMapper mapper;
    private final PackedForm form;
    private final PackedWay way;

    private EqualAnswers(WorkModel model) {
        this.units = model.plainUnits();
        this.forms = new Forms(model);
        this.mapper = PortfolioMapper.of(model.framework());
        this.form = new PackedForm(model, WorkModel.layout(mapper));
        this.way = new PackedWay(form.layout());
    }

    /**
     * Compares the answers about so many learners; those of records about some of them.
     *
     * @throws IllegalStateException  if they differ
     */
    static void require(WorkModel model, int learners) {
        EqualAnswers answers = new EqualAnswers(model);
        List<DrawnLearner> drawn = new LearnerDraw(model, 1).first(learners);
        for (LocalDate day : DAYS) {
            drawn.forEach(learner -> answers.require(learner, day));
            drawn.stream().limit(WITH_RECORDS).forEach(learner -> answers.requireOfRecords(learner, day));
        }
    }

    private Fingerprint expected(DrawnLearner learner, LocalDate day) {
        return new NaiveStreams(units).map(forms.rows(learner), day).fingerprint(units);
    }

    private void require(DrawnLearner learner, LocalDate day) {
        Fingerprint expected = expected(learner, day);
        require(
                learner,
                "hash maps",
                expected,
                new TunedMaps(units).map(forms.rows(learner), day).fingerprint(units));
        way.map(form.pack(learner), day.toEpochDay());
        require(learner, "view", expected, way.fingerprint());
        way.map(form.pack(learner), PackedForm.FROM.toEpochDay());
        way.moveTo(day.toEpochDay());
        require(learner, "view at another date", expected, way.fingerprint());
    }

    private void requireOfRecords(DrawnLearner learner, LocalDate day) {
        Fingerprint expected = expected(learner, day);
        Portfolio records = forms.portfolio(learner);
        way.map(mapper.pack(records, day), day.toEpochDay());
        require(learner, "packed records", expected, way.fingerprint());
        require(learner, "report", expected, ReportFingerprint.of(mapper.map(records, day)));
    }

    private static void require(DrawnLearner learner, String name, Fingerprint expected, Fingerprint taken) {
        if (!expected.equals(taken)) {
            throw new IllegalStateException("Answers of %s about '%s' must be %s and are %s"
                    .formatted(name, learner.learner(), expected, taken));
        }
    }
}
