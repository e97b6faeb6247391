package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number that is carried along while one node is gone through: all coordinates that are multiples of each other there.
 * <p>
 * A node is gone through in stages, its own layers of items and then its children. The number is kept as what it is above
 * the least that the stages so far bring, in some bits of a key. Bounds are in these terms; they hold for every stage,
 * since what is still to come brings its least at least.
 */
final class Column {

    /** No limit: beyond every number there is. */
    static final long FAR = 1L << 61;

    private final Expression.Direction direction;
    private final List<Member> members = new ArrayList<>();
    private final long[] stageLeast;
    private final long[] stageMost;
    private final long[] ahead;
    private long least;
    private long most;
    private boolean monotone;
    private boolean cut;
    private long enough;
    private long tooMuch;
    private int width;
    private int shift;

    /** A coordinate that is the column times a factor. */
    private record Member(Coordinate coordinate, long factor) {

        private boolean rises() {
            return factor > 0;
        }
    }

    Column(Expression.Direction direction, int stages) {
        this.direction = direction;
        this.stageLeast = new long[stages];
        this.stageMost = new long[stages];
        this.ahead = new long[stages];
    }

    void add(Coordinate coordinate, long factor) {
        members.add(new Member(coordinate, factor));
    }

    /** Returns the column itself, or one that counts the other way round where less is what helps. */
    Column withMoreHelping() {
        boolean more = false;
        boolean less = false;
        for (Member member : members) {
            Coordinate coordinate = member.coordinate();
            more |= member.rises() ? coordinate.moreHelps() : coordinate.lessHelps();
            less |= member.rises() ? coordinate.lessHelps() : coordinate.moreHelps();
        }
        Column column = this;
        if (less && !more) {
            column = new Column(direction.reversed(), stageLeast.length);
            for (Member member : members) {
                column.add(member.coordinate(), -member.factor());
            }
        }
        column.monotone = !(more && less);
        return column;
    }

    /** Adds what is there whatever is chosen. */
    void addConstant(long number) {
        least += number;
        most += number;
    }

    /** Adds what a source can bring in a stage. */
    void addToStage(int stage, long from, long to) {
        stageLeast[stage] += from;
        stageMost[stage] += to;
        least += from;
        most += to;
    }

    /** Works out what is enough and what is too much, and how many bits that takes; needs the ends of coordinates. */
    void settle() {
        enough = 0;
        tooMuch = FAR;
        cut = true;
        for (Member member : members) {
            Coordinate coordinate = member.coordinate();
            if (member.rises()) {
                long needed = ceiling(coordinate.need() - outsideLeast(member), member.factor());
                enough = Math.max(enough, needed - least);
            } else {
                cut = false;
                enough = coordinate.isRow() ? enough : FAR;
            }
            if (!member.rises() && coordinate.isHard()) {
                long room = Math.floorDiv(outsideMost(member) - coordinate.need(), -member.factor());
                tooMuch = Math.min(tooMuch, room - least);
            }
        }
        cut |= monotone;
        enough = monotone ? Math.min(enough, most - least) : enough;
        width = Long.SIZE - Long.numberOfLeadingZeros(greatest());
        long sum = least;
        for (int stage = ahead.length - 1; stage >= 0; stage--) {
            ahead[stage] = sum;
            sum += stageMost[stage] - stageLeast[stage];
        }
    }

    /** Returns the greatest number that comes up, before what is more than enough is cut off. */
    private long greatest() {
        long limit = Math.max(0, cut ? enough : tooMuch);
        long greatest = 0;
        long kept = 0;
        for (int stage = 0; stage < stageLeast.length; stage++) {
            long reached = kept + Math.min(stageMost[stage] - stageLeast[stage], limit);
            greatest = Math.max(greatest, reached);
            kept = Math.min(reached, limit);
        }
        return greatest;
    }

    /** Returns a number that a stage brings as it is kept, or -1 where it is too much. */
    long cut(long number) {
        if (cut) {
            return Math.min(number, enough);
        }
        return number > tooMuch ? -1 : number;
    }

    /**
     * Returns the least number with which what must hold can still hold.
     *
     * @param atMost  what the column ends with at most where its number is zero
     */
    long tooLittle(long atMost) {
        long tooLittle = 0;
        for (Member member : members) {
            if (member.rises() && member.coordinate().isHard()) {
                long needed = ceiling(member.coordinate().need() - outsideMost(member), member.factor());
                tooLittle = Math.max(tooLittle, needed - atMost);
            }
        }
        return tooLittle;
    }

    /**
     * Returns up to which number everything that is helped by less surely holds.
     *
     * @param atMost  what the column ends with at most where its number is zero
     */
    long surelyLittle(long atMost) {
        long surely = FAR;
        for (Member member : members) {
            if (!member.rises() && member.coordinate().isRow() && !monotone) {
                long room =
                        Math.floorDiv(outsideLeast(member) - member.coordinate().need(), -member.factor());
                surely = Math.min(surely, room - atMost);
            }
        }
        return surely;
    }

    private long outsideLeast(Member member) {
        return member.coordinate().least() - member.factor() * (member.rises() ? least : most);
    }

    private long outsideMost(Member member) {
        return member.coordinate().most() - member.factor() * (member.rises() ? most : least);
    }

    private static long ceiling(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    /** Sets the lowest of its bits. */
    void place(int lowestBit) {
        shift = lowestBit;
    }

    int[] sources() {
        return direction.sources();
    }

    long[] coefficients() {
        return direction.coefficients();
    }

    List<Coordinate> coordinates() {
        return members.stream().map(Member::coordinate).toList();
    }

    /** Returns by which factor the coordinate is a multiple of the column. */
    long factor(Coordinate coordinate) {
        for (Member member : members) {
            if (member.coordinate() == coordinate) {
                return member.factor();
            }
        }
        return 0;
    }

    /** Returns the least it can end with. */
    long least() {
        return least;
    }

    /** Returns the most it can end with. */
    long most() {
        return most;
    }

    long stageLeast(int stage) {
        return stageLeast[stage];
    }

    /** Returns what it ends with at most where its number is zero after a stage. */
    long ahead(int stage) {
        return ahead[stage];
    }

    /** Returns what it ends with at most where a stage brings no more than its least. */
    long aheadWithout(int stage) {
        return most - stageMost[stage] + stageLeast[stage];
    }

    /** Returns whether more is never worse. */
    boolean isMonotone() {
        return monotone;
    }

    /** Returns the number above which more does not matter, as far as more helps. */
    long enough() {
        return enough;
    }

    /** Returns the number above which something that must hold cannot. */
    long tooMuch() {
        return tooMuch;
    }

    int width() {
        return width;
    }

    int shift() {
        return shift;
    }

    long mask() {
        return (1L << width) - 1;
    }

    @Override
    public String toString() {
        return "%s times %s, %s bits".formatted(Arrays.toString(sources()), Arrays.toString(coefficients()), width);
    }
}
