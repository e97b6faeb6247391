package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Until when the mappings of an item to a criterion left it without any, so that decisions on it went too (V2.9). */
final class LeftMappings {

    private LeftMappings() {}

    /** Returns the last day on which a mapping was withdrawn and no other was left. */
    static Optional<LocalDate> noneLeftUntil(List<Offer> offers) {
        if (noneWithdrawn(offers)) {
            return Optional.empty();
        }
        List<LocalDate> withdrawals = offers.stream()
                .map(Offer::withdrawnOn)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<Offer> byDay = new ArrayList<>(offers);
        byDay.sort(Comparator.comparing(Offer::existsFrom));
        LocalDate noneLeft = null;
        LocalDate lastLeaves = LocalDate.MIN;
        int next = 0;
        for (LocalDate day : withdrawals) {
            while (next < byDay.size() && !byDay.get(next).existsFrom().isAfter(day)) {
                lastLeaves = Days.later(lastLeaves, leaves(byDay.get(next)));
                next++;
            }
            if (!lastLeaves.isAfter(day)) {
                noneLeft = day;
            }
        }
        return Optional.ofNullable(noneLeft);
    }

    private static boolean noneWithdrawn(List<Offer> offers) {
        for (Offer offer : offers) {
            if (offer.withdrawnOn() != null) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate leaves(Offer offer) {
        LocalDate withdrawn = offer.withdrawnOn();
        return withdrawn == null ? LocalDate.MAX : withdrawn;
    }
}
