package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.LivePortfolio;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The records of a case added to a live portfolio, withdrawn and taken back by chance, on days by chance, which is
 * compared with the whole records after every step.
 */
final class LiveSteps {

    private static final int STEPS_TO_A_REPORT = 200;

    private final GeneratedCase generated;
    private final Dice dice;
    private final List<PortfolioRecord> pool;
    private final List<Integer> added = new ArrayList<>();
    private final List<Optional<PortfolioRecord>> addedRecords = new ArrayList<>();
    private final LivePortfolio live;
    private final ToldCoverage told;
    private int step;
    private int reports;
    private Supplier<String> last = () -> "beginning";
    private CoverageView view;

    LiveSteps(GeneratedCase generated) {
        this.generated = generated;
        this.dice = generated.dice();
        List<PortfolioRecord> records = dice.shuffled(generated.portfolio().records());
        if (dice.chance(80)) {
            records.sort(Comparator.comparing(record -> record.kind() != RecordKind.REGISTRATION));
        }
        int begun = dice.between(generated.portfolio().registrations().size(), records.size());
        this.pool = new ArrayList<>(records.subList(begun, records.size()));
        Portfolio first = Portfolio.builder(generated.portfolio().learner())
                .addAll(records.subList(0, begun))
                .build();
        PortfolioMapper mapper = generated.mapper();
        this.live = generated
                .named()
                .map(named -> LivePortfolio.of(mapper, first, named, generated.asOf()))
                .orElseGet(() -> LivePortfolio.of(mapper, first, generated.asOf()));
        this.view = CoverageView.of(live.layout());
        this.told = new ToldCoverage(live);
        live.listen(told);
        agree();
    }

    /** Takes so many steps. */
    void take(int steps) {
        for (step = 1; step <= steps; step++) {
            try {
                change();
                agree();
            } catch (RuntimeException thrown) {
                throw new AssertionError(toString(), thrown);
            }
        }
    }

    private void change() {
        int kind = dice.below(100);
        if (kind < 35 && !pool.isEmpty()) {
            addFromPool();
        } else if (kind < 65) {
            addNumbers();
        } else if (kind < 80 && !added.isEmpty()) {
            takeBack();
        } else if (kind < 88) {
            withdraw();
        } else {
            move();
        }
    }

    private void move() {
        LocalDate day = dice.chance(60) ? live.asOf().plusDays(dice.between(-40, 60)) : new Calendar(dice).asOf();
        last = () -> "moving to " + day;
        live.moveTo(day);
    }

    private void addFromPool() {
        PortfolioRecord record = pool.remove(dice.below(pool.size()));
        last = () -> "adding " + record;
        added.add(live.add(record));
        addedRecords.add(Optional.of(record));
    }

    private void addNumbers() {
        List<Evidence> items = live.portfolio().evidence();
        if (items.isEmpty() || live.layout().criteria() == 0) {
            move();
            return;
        }
        int item = live.item(dice.pick(items).identifier());
        int criterion = dice.below(live.layout().criteria());
        long day = (dice.chance(80) ? live.asOf() : new Calendar(dice).day()).toEpochDay();
        boolean maps = dice.chance(40);
        DecisionOutcome outcome = dice.pick(DecisionOutcome.values());
        last = () -> "%s of item %d on criterion %d".formatted(maps ? "mapping" : outcome, item, criterion);
        int number = maps ? live.map(criterion, item, day) : live.decide(criterion, item, outcome, day);
        if (dice.chance(25)) {
            int further = live.decide(criterion, item, DecisionOutcome.MET, day);
            boolean keepsFurther = dice.chance(50);
            live.takeBack(keepsFurther ? number : further);
            number = keepsFurther ? further : number;
        }
        added.add(number);
        addedRecords.add(Optional.empty());
    }

    private void takeBack() {
        int which = dice.below(added.size());
        Optional<PortfolioRecord> record = addedRecords.remove(which);
        last = () -> "taking back " + record;
        live.takeBack(added.remove(which));
        record.ifPresent(pool::add);
    }

    private void withdraw() {
        List<PortfolioRecord> named = live.portfolio().records().stream()
                .filter(record -> record.reference().isPresent())
                .toList();
        if (named.isEmpty()) {
            move();
            return;
        }
        PortfolioRecord record = dice.pick(named);
        LocalDate on = dice.chance(70) ? live.asOf() : new Calendar(dice).day();
        Withdrawal.Builder withdrawal = Withdrawal.builder(record.reference().orElseThrow(), on);
        if (dice.chance(30) && live.layout().criteria() > 0) {
            withdrawal.criterion(
                    live.layout().criterion(dice.below(live.layout().criteria())));
        }
        last = () -> "withdrawing " + record;
        added.add(live.add(withdrawal.build()));
        addedRecords.add(Optional.empty());
    }

    private void agree() {
        CoverageSummary snapshot = live.snapshot();
        PackedPortfolio packed = packed();
        CoverageView whole = view.layout().equals(packed.layout()) ? view : CoverageView.of(packed.layout());
        view = whole.map(packed, live.asOf());
        CoverageSummary expected = view.snapshot();
        if (!snapshot.equals(expected)) {
            assertThat(new SummaryLines(snapshot).lines())
                    .as(this::toString)
                    .isEqualTo(new SummaryLines(expected).lines());
            assertThat(snapshot).as(this::toString).isEqualTo(expected);
        }
        agreeOnCounts();
        told.agree(this::toString);
        if (step % STEPS_TO_A_REPORT == generated.seed() % STEPS_TO_A_REPORT) {
            agreeOnReport();
        }
    }

    private void agreeOnCounts() {
        boolean same = live.open() == view.open();
        for (int unit = 0; unit < live.layout().units(); unit++) {
            same &= live.met(unit) == view.met(unit);
        }
        for (int criterion = 0; criterion < live.layout().criteria(); criterion++) {
            same &= live.metUntil(criterion) == view.metUntil(criterion);
        }
        assertThat(same).as(this::toString).isTrue();
    }

    private void agreeOnReport() {
        reports++;
        CoverageReport report = live.report();
        for (UnitCoverage unit : report.units()) {
            int number = live.layout().unitNumber(unit.unit().identifier()).orElseThrow();
            assertThat(live.state(number)).as(this::toString).isEqualTo(unit.state());
            for (CriterionCoverage criterion : unit.criteria()) {
                assertThat(live.status(live.layout()
                                .criterionNumber(criterion.reference())
                                .orElseThrow()))
                        .as(this::toString)
                        .isEqualTo(criterion.status());
            }
        }
        boolean satisfied = report.rules()
                .filter(rules -> rules.answer() == Answer.SATISFIED)
                .isPresent();
        assertThat(live.isSatisfied()).as(this::toString).isEqualTo(satisfied);
        assertThat(told.isSatisfied()).as(this::toString).isEqualTo(satisfied);
    }

    int reports() {
        return reports;
    }

    int changes() {
        return told.changes();
    }

    @Override
    public String toString() {
        return "%s, step %d, %s, on %s".formatted(generated, step, last.get(), live.asOf());
    }

    private PackedPortfolio packed() {
        Optional<QualificationIdentifier> named = generated.named();
        PortfolioMapper mapper = generated.mapper();
        return named.map(asked -> mapper.pack(live.portfolio(), asked, live.asOf()))
                .orElseGet(() -> mapper.pack(live.portfolio(), live.asOf()));
    }
}
