package io.github.qcf4j.explanation;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Evidence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which evidence is admitted for a criterion, and until when it counts (V5.1 to V5.3, V3.9, V4.11). */
final class CheckedAdmission {

    private final CheckedPortfolio records;
    private final String number;
    private final List<EvidenceRequirement> required;
    private final @Nullable LocalDate signedOff;
    private final LocalDate day;

    CheckedAdmission(
            CheckedPortfolio records,
            String number,
            List<EvidenceRequirement> required,
            @Nullable LocalDate signedOff,
            LocalDate day) {
        this.records = records;
        this.number = number;
        this.required = required;
        this.signedOff = signedOff;
        this.day = day;
    }

    /** Returns why an item is not admitted, nothing where it is. */
    List<ClaimReason> refusals(String reference) {
        Evidence item = records.portfolio().evidence(reference).orElse(null);
        if (item == null) {
            return List.of(ClaimReason.UNKNOWN_ITEM);
        }
        List<ClaimReason> refusals = new ArrayList<>();
        if (required.stream().anyMatch(requirement -> refusesSetting(requirement, item))) {
            refusals.add(ClaimReason.SIMULATION);
        }
        if (required.stream().anyMatch(requirement -> refusesMethod(requirement, item))) {
            refusals.add(ClaimReason.METHOD_PROHIBITED);
        }
        if (windows().anyMatch(window -> isTooOld(item, window))) {
            refusals.add(ClaimReason.NOT_CURRENT);
        }
        return refusals;
    }

    private boolean refusesSetting(EvidenceRequirement requirement, Evidence item) {
        boolean agreed = item.simulationAgreed()
                .filter(agreement -> !agreement.on().isAfter(day))
                .isPresent();
        return requirement.simulation().isPresent()
                && item.setting().isPresent()
                && !requirement.simulation().get().admits(item.setting().get(), number, agreed);
    }

    private static boolean refusesMethod(EvidenceRequirement requirement, Evidence item) {
        return item.method().filter(requirement.prohibitedMethods()::contains).isPresent();
    }

    private Stream<Period> windows() {
        return Stream.concat(
                required.stream().flatMap(requirement -> requirement.currency().stream()),
                records.policy().currency().stream());
    }

    private boolean isTooOld(Evidence item, Period window) {
        Optional<LocalDate> shown = CheckedPortfolio.lastDate(item, day);
        Optional<LocalDate> judged = switch (records.policy().currencyMeasure()) {
            case FIRST_DECISION -> records.firstAdmitted(item.identifier(), day);
            case SIGN_OFF -> Optional.ofNullable(signedOff).filter(signed -> !signed.isAfter(day));
            case AS_OF -> Optional.empty();
        };
        return shown.isPresent()
                && judged.isPresent()
                && plus(shown.get(), window).isBefore(judged.get());
    }

    /** Returns the last day on which an item counts. */
    LocalDate end(String reference) {
        Evidence item = records.portfolio().evidence(reference).orElse(null);
        if (item == null) {
            return LocalDate.MAX;
        }
        Stream<Period> valid = required.stream().flatMap(requirement -> requirement.validFor().stream());
        Stream<Period> lasting =
                records.policy().currencyMeasure() == CurrencyMeasure.AS_OF ? Stream.concat(valid, windows()) : valid;
        Stream<LocalDate> byAge = CheckedPortfolio.lastDate(item, day).stream()
                .flatMap(shown -> lasting.map(period -> plus(shown, period)));
        return Stream.concat(byAge, item.expires().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** A day beyond the calendar is its last one. */
    private static LocalDate plus(LocalDate day, Period period) {
        try {
            return day.plus(period);
        } catch (DateTimeException | ArithmeticException beyond) {
            return LocalDate.MAX;
        }
    }
}
