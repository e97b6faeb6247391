package io.github.qcf4j.testkit;

import java.time.LocalDate;
import java.util.List;

/** The few days on which generated records happen, so that many of them share a day. */
final class Calendar {

    /** The first of the days. */
    static final LocalDate FIRST = LocalDate.of(2014, 3, 3);

    private static final List<Integer> OFFSETS = List.of(0, 1, 2, 4, 7, 12, 20, 35, 60);

    private final Dice dice;

    Calendar(Dice dice) {
        this.dice = dice;
    }

    /** Returns one of the days. */
    LocalDate day() {
        return FIRST.plusDays(dice.pick(OFFSETS));
    }

    /** Returns one of the first days, on which evidence comes about. */
    LocalDate early() {
        return FIRST.plusDays(dice.pick(OFFSETS.subList(0, 5)));
    }

    /** Returns one of the days in the middle, on which decisions are taken. */
    LocalDate middle() {
        return FIRST.plusDays(dice.pick(OFFSETS.subList(3, 8)));
    }

    /** Returns one of the last days, on which units are signed off. */
    LocalDate late() {
        return FIRST.plusDays(dice.pick(OFFSETS.subList(6, OFFSETS.size())));
    }

    /** Returns a day more than two years before all others. */
    LocalDate longAgo() {
        return FIRST.minusMonths(dice.between(24, 30)).plusDays(dice.below(20));
    }

    /** Returns a day to ask about: one of the days, the one before or after, or a day after everything. */
    LocalDate asOf() {
        return switch (dice.below(4)) {
            case 0 -> day();
            case 1 -> day().plusDays(dice.between(-1, 1));
            default -> FIRST.plusDays(dice.pick(60, 61, 75, 400));
        };
    }
}
