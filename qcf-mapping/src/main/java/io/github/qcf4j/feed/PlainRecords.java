package io.github.qcf4j.feed;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of one portfolio in columns, which are filled in while it is read.
 * <p>
 * The registration has to stand before what is mapped, so that criteria are looked up at once.
 */
final class PlainRecords implements PortfolioEvents {

    /** The most pairs of a criterion and an item that decisions are on. */
    private static final long MOST_PAIRS = 500_000;

    private final int asOf;
    private final PlainTexts texts;
    private final PlainRegistrations registrations;
    private final PlainItems items = new PlainItems();
    private final PlainDecisions decisions = new PlainDecisions();
    private final PlainCells cells = new PlainCells(decisions);
    private final PlainSignatures signatures = new PlainSignatures();
    private final PlainAssessors assessors = new PlainAssessors();
    private final IntColumn selected = new IntColumn();
    private @Nullable PlainRegistration registration;
    private int[] latest = new int[0];
    private int learner;
    private int version;
    private long pairs;
    private int last;
    private int next;

    /**
     * Makes empty columns.
     *
     * @param asOf  the day that is asked about
     */
    PlainRecords(int asOf, PlainTexts texts, PlainRegistrations registrations) {
        this.asOf = asOf;
        this.texts = texts;
        this.registrations = registrations;
    }

    /** Begins with another portfolio. */
    void clear() {
        items.clear();
        decisions.clear();
        cells.clear();
        signatures.clear();
        assessors.clear();
        selected.clear();
        registration = null;
        pairs = 0;
        last = Integer.MIN_VALUE;
        next = Integer.MAX_VALUE;
    }

    @Override
    public void forgetTexts() {
        texts.forget();
    }

    @Override
    public void text(int number, String text) {
        texts.add(text);
    }

    @Override
    public void learner(int reference) {
        learner = reference;
    }

    @Override
    public void day(int day) {
        if (day > asOf) {
            next = Math.min(next, day);
        } else {
            last = Math.max(last, day);
        }
    }

    @Override
    public void registration(int qualification, int version, int pathway, int on, int[] units, int unitCount) {
        Unusual.unless(registration == null);
        RegistrationNumbers numbers = new RegistrationNumbers(qualification, version, pathway, on);
        PlainRegistration known = registrations.of(numbers).orElseThrow(Unusual::here);
        registration = known;
        for (int i = 0; i < unitCount; i++) {
            selected.add(unit(units[i]));
        }
        latest = new int[known.selections().length];
        Arrays.fill(latest, UNDATED);
    }

    @Override
    public void evidence(int reference, @Nullable AssessmentMethod method, int by, int first, int expires) {
        items.record(reference, method, by, first, expires);
    }

    @Override
    public void mapping(int evidence, int version, int on, int[] criteria, int criterionCount) {
        int item = items.item(evidence);
        LayoutTexts layout = registration().texts();
        for (int i = 0; i < criterionCount; i++) {
            int criterion = criterion(layout, criteria[i], version);
            if (on <= asOf) {
                cells.map(criterion, item, on);
            }
        }
    }

    @Override
    public void decision(DecisionOutcome outcome, int version, int assessor, int on, int sequence) {
        this.version = version;
        if (on <= asOf) {
            decisions.begin(outcome, assessor, on, sequence);
        } else {
            decisions.pass();
        }
    }

    @Override
    public void judged(int[] evidence, int itemCount, int[] criteria, int criterionCount) {
        if (decisions.isPassed()) {
            LayoutTexts layout = registration().texts();
            for (int i = 0; i < criterionCount; i++) {
                criterion(layout, criteria[i], version);
            }
            return;
        }
        pairs += (long) itemCount * criterionCount;
        Unusual.unless(pairs <= MOST_PAIRS);
        for (int i = 0; i < itemCount; i++) {
            decisions.addItem(items.item(evidence[i]));
        }
        judged(decisions.end(), criteria, criterionCount);
    }

    private void judged(int decision, int[] criteria, int criterionCount) {
        LayoutTexts layout = registration().texts();
        int first = decisions.firstItem(decision);
        int end = decisions.endItem(decision);
        int on = decisions.on(decision);
        for (int i = 0; i < criterionCount; i++) {
            int criterion = criterion(layout, criteria[i], version);
            int unit = layout.unitOf(criterion);
            latest[unit] = Math.max(latest[unit], on);
            for (int item = first; item < end; item++) {
                cells.decide(criterion, decisions.item(item), decision);
            }
        }
    }

    /** Returns the criterion that a text names, in the version in which its unit is asked for. */
    private static int criterion(LayoutTexts layout, int text, int version) {
        int criterion = layout.criterion(text);
        Unusual.unless(criterion >= 0 && (version == NONE || layout.isVersion(version, criterion)));
        return criterion;
    }

    @Override
    public void recognition(int unit, RecognitionRoute route, int on) {
        int recognised = unit(unit);
        if (on <= asOf) {
            signatures.recognise(recognised, route);
        }
    }

    @Override
    public void signOff(int unit, SignOffRole role, int person, int on) {
        int signed = unit(unit);
        if (on <= asOf) {
            signatures.sign(signed, role, person, on);
        }
    }

    private int unit(int text) {
        int unit = registration().texts().unit(text);
        Unusual.unless(unit >= 0);
        return unit;
    }

    @Override
    public void role(PersonRole role, int from, int until) {
        assessors.addRole(role, from, until);
    }

    @Override
    public void person(int reference, boolean hasInterest) {
        assessors.add(reference, hasInterest);
    }

    /** Returns the day that is asked about. */
    int asOf() {
        return asOf;
    }

    /** Returns what the registration asks for. */
    PlainRegistration registration() {
        PlainRegistration known = registration;
        if (known == null) {
            throw Unusual.here();
        }
        return known;
    }

    /** Returns the units that the registration lists, by their numbers. */
    IntColumn selected() {
        return selected;
    }

    PlainItems items() {
        return items;
    }

    PlainDecisions decisions() {
        return decisions;
    }

    PlainCells cells() {
        return cells;
    }

    PlainSignatures signatures() {
        return signatures;
    }

    PlainAssessors assessors() {
        return assessors;
    }

    /** Returns the last day of a decision on any criterion of a unit. */
    int latest(int unit) {
        return latest[unit];
    }

    /** Returns whose the records are, by the number of the reference. */
    int learner() {
        return learner;
    }

    /** Returns the text with a number. */
    String text(int number) {
        return texts.get(number);
    }

    /** Returns the last day by the one asked about on which anything is recorded; the first of all if none is. */
    int last() {
        return last;
    }

    /** Returns the first day after the one asked about on which anything is recorded; the last of all if none is. */
    int next() {
        return next;
    }
}
