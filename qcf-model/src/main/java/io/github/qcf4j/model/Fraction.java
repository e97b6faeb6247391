package io.github.qcf4j.model;

/**
 * How much of a whole is done, such as '11/40' of the criteria of a unit.
 * <p>
 * It keeps both numbers and is not reduced: '2/4' says more than '1/2'. Where nothing was asked, '0/0', nothing is done
 * either: an empty whole is never complete.
 *
 * @param part  how many are done, zero or more
 * @param whole  how many there are, not less than the part
 */
public record Fraction(int part, int whole) {

    private static final int HUNDRED = 100;

    public Fraction {
        if (part < 0) {
            throw new IllegalArgumentException("Part '%s' must be zero or more".formatted(part));
        }
        if (whole < part) {
            throw new IllegalArgumentException("Whole '%s' must not be less than part '%s'".formatted(whole, part));
        }
    }

    /** Returns a part of a whole. */
    public static Fraction of(int part, int whole) {
        return new Fraction(part, whole);
    }

    /** Returns whether there was something to do and all of it is done. */
    public boolean isWhole() {
        return whole > 0 && part == whole;
    }

    /**
     * Returns both parts together of both wholes together.
     *
     * @throws ArithmeticException if a sum is more than an {@code int} holds
     */
    public Fraction plus(Fraction other) {
        return of(Math.addExact(part, other.part), Math.addExact(whole, other.whole));
    }

    /**
     * Returns the fraction in full percent, rounded down, and zero for '0/0'.
     * <p>
     * So 11/40 is 27, and only a whole is 100.
     */
    public int percent() {
        return whole == 0 ? 0 : (int) ((long) part * HUNDRED / whole);
    }

    /** Returns the fraction as it is written, such as '11/40'. */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
