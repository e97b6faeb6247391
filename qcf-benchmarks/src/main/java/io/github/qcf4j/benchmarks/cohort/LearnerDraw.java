package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Draws learners of the standard {@link WorkModel}: on 20 units, with 127 items of evidence and about 2,850 mappings.
 * <p>
 * Two of the units are covered by credit transfer, six were achieved, one has not been started, and the rest are on the
 * way: a seventh of their criteria has nothing yet, others have evidence that was not accepted, has lapsed or will. No
 * item is decided twice for one criterion. Equal numbers give equal learners, and more of everything comes with
 * {@code times}.
 */
final class LearnerDraw {

    private static final int TAKEN = 20;
    private static final int ITEMS = 127;
    private static final int LEAST_CRITERIA = 22;
    private static final int ITEMS_WITH_ONE_MORE = 56;
    private static final List<Integer> RECOGNISED = List.of(5, 6);
    private static final List<Integer> ACHIEVED = List.of(0, 2, 7, 8, 9, 10);
    private static final int NOT_STARTED = 19;
    private static final long FIRST_DAY = WorkModel.REGISTERED.toEpochDay() + 100;
    private static final long FIRST_SIGN_OFF = LocalDate.of(2014, 8, 15).toEpochDay();

    private final WorkModel model;
    private final int times;

    /** How a criterion fares with a learner. */
    private enum Fortune {
        SETTLED,
        USUAL,
        HARD,
        LAPSING,
        UNTOUCHED
    }

    LearnerDraw(WorkModel model, int times) {
        this.model = model;
        this.times = times;
    }

    /** Returns so many learners, from number 0 on. */
    List<DrawnLearner> first(int count) {
        return LongStream.range(0, count).mapToObj(this::draw).toList();
    }

    /** Returns the learner with this number. */
    DrawnLearner draw(long number) {
        SplittableRandom random = new SplittableRandom(0x9CF4L * (number + 1) + times);
        List<Integer> units = units(random);
        long[] achieved = achieved(units, random);
        long[] occurred =
                random.longs(ITEMS * (long) times, FIRST_DAY, FIRST_DAY + 550).toArray();
        long[] until = Arrays.stream(occurred).map(day -> until(day, random)).toArray();
        until[0] = DrawnLearner.NEVER;
        Mappings drawn = new Mappings(random, units, until);
        drawn.add();
        return new DrawnLearner(
                "L-" + (100_000 + number),
                units,
                RECOGNISED.stream().map(units::get).toList(),
                achieved,
                occurred,
                until,
                drawn.criteria.stream().mapToInt(Integer::intValue).toArray(),
                drawn.items.stream().mapToInt(Integer::intValue).toArray(),
                List.copyOf(drawn.decided));
    }

    private List<Integer> units(SplittableRandom random) {
        List<Integer> units = new ArrayList<>();
        for (int unit = 0; unit < model.units().size(); unit++) {
            units.add(unit);
        }
        for (int place = model.mandatory(); place < TAKEN; place++) {
            int other = random.nextInt(place, units.size());
            Integer moved = units.get(place);
            units.set(place, units.get(other));
            units.set(other, moved);
        }
        return List.copyOf(units.subList(0, TAKEN));
    }

    private long[] achieved(List<Integer> units, SplittableRandom random) {
        long[] achieved = new long[model.units().size()];
        Arrays.fill(achieved, DrawnLearner.NEVER);
        ACHIEVED.forEach(place -> achieved[units.get(place)] = FIRST_SIGN_OFF + random.nextInt(60));
        return achieved;
    }

    private static long until(long occurred, SplittableRandom random) {
        return random.nextInt(5) == 0 ? occurred + 365 + random.nextInt(730) : DrawnLearner.NEVER;
    }

    /** The mappings of one learner, while they are drawn. */
    private final class Mappings {

        private final SplittableRandom random;
        private final long[] until;
        private final List<List<Integer>> open = new ArrayList<>();
        private final Fortune[] fortunes;
        private final boolean[] settled;
        private final boolean[] offeredByFirst;
        private final List<Integer> criteria = new ArrayList<>();
        private final List<Integer> items = new ArrayList<>();
        private final List<Decided> decided = new ArrayList<>();

        private Mappings(SplittableRandom random, List<Integer> units, long[] until) {
            this.random = random;
            this.until = until;
            int count = model.criteria().size();
            this.fortunes = new Fortune[count];
            this.settled = new boolean[count];
            this.offeredByFirst = new boolean[count];
            Arrays.fill(fortunes, Fortune.UNTOUCHED);
            for (int place = 0; place < units.size(); place++) {
                if (!RECOGNISED.contains(place) && place != NOT_STARTED) {
                    open.add(open(units.get(place), ACHIEVED.contains(place)));
                }
            }
        }

        private List<Integer> open(int unit, boolean achieved) {
            List<Integer> touched = new ArrayList<>();
            for (int criterion = model.firstOfUnit(unit); criterion < model.firstOfUnit(unit + 1); criterion++) {
                fortunes[criterion] = achieved ? Fortune.SETTLED : fortune();
                if (fortunes[criterion] != Fortune.UNTOUCHED) {
                    touched.add(criterion);
                }
            }
            return touched;
        }

        private Fortune fortune() {
            int thrown = random.nextInt(100);
            return thrown < 15
                    ? Fortune.UNTOUCHED
                    : thrown < 35 ? Fortune.HARD : thrown < 42 ? Fortune.LAPSING : Fortune.USUAL;
        }

        private void add() {
            for (int item = 0; item < until.length; item++) {
                int count = LEAST_CRITERIA + (item % ITEMS < ITEMS_WITH_ONE_MORE ? 1 : 0);
                int unit = random.nextInt(open.size());
                add(item, open.get(unit), count / 2);
                add(item, open.get((unit + 1 + random.nextInt(open.size() - 1)) % open.size()), count - count / 2);
            }
            for (int criterion = 0; criterion < fortunes.length; criterion++) {
                if (fortunes[criterion] == Fortune.SETTLED && !settled[criterion]) {
                    settle(criterion);
                }
            }
        }

        /** Offers an item for so many criteria of a unit, each once. */
        private void add(int item, List<Integer> touched, int count) {
            int left = Math.min(count, touched.size());
            for (int i = 0; i < touched.size() && left > 0; i++) {
                if (random.nextInt(touched.size() - i) < left) {
                    int criterion = touched.get(i);
                    add(item, criterion, decide(item, fortunes[criterion]));
                    left--;
                }
            }
        }

        private void add(int item, int criterion, Decided what) {
            criteria.add(criterion);
            items.add(item);
            decided.add(what);
            settled[criterion] |= what == Decided.MET && until[item] == DrawnLearner.NEVER;
            offeredByFirst[criterion] |= item == 0;
        }

        private Decided decide(int item, Fortune fortune) {
            int thrown = random.nextInt(100);
            Decided usual = thrown < 70
                    ? Decided.MET
                    : thrown < 80 ? Decided.PARTLY_MET : thrown < 88 ? Decided.NOT_YET_MET : Decided.NOTHING;
            boolean never = fortune == Fortune.HARD || fortune == Fortune.LAPSING && until[item] == DrawnLearner.NEVER;
            return usual == Decided.MET && never ? Decided.NOT_YET_MET : usual;
        }

        /** Sees to it that a criterion of an achieved unit is met for good, by the first item. */
        private void settle(int criterion) {
            if (!offeredByFirst[criterion]) {
                add(0, criterion, Decided.MET);
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) == 0 && criteria.get(i) == criterion) {
                    decided.set(i, Decided.MET);
                }
            }
        }
    }
}
