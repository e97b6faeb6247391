package io.github.qcf4j.check;

import io.github.qcf4j.check.RuleProfileDocument.Suppressed;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.Problems;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.document.internal.Spot;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.validation.Threshold;
import io.github.qcf4j.validation.ValidationOptions;
import io.github.qcf4j.validation.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a profile: what cannot be understood is a finding and left out, and everything else holds. */
final class ProfileReading {

    private static final String OFF = "OFF";

    private final Set<String> codes = new TreeSet<>();
    private final ValidationOptions.Builder options = ValidationOptions.builder();
    private final List<Suppression> suppressions = new ArrayList<>();

    private ProfileReading(List<? extends FindingKind> house) {
        KnownCodes.all().forEach(kind -> codes.add(kind.code()));
        house.forEach(kind -> codes.add(kind.code()));
    }

    static Validated<CheckProfile> read(Input input, List<? extends FindingKind> house) {
        ProfileReading reading = new ProfileReading(house);
        return RecordReading.read(RuleProfileDocument.class, input, reading::read)
                .map(document -> CheckProfile.of(reading.options.build(), reading.suppressions));
    }

    private void read(RuleProfileDocument document, Spot root, Problems problems) {
        Fields.format(document.format(), RuleProfileDocument.FORMAT, root, problems);
        constant(QualificationsFramework.values(), document.framework(), root.property("framework"), problems)
                .ifPresent(options::framework);
        present(document.severities()).forEach((code, written) -> {
            Spot spot = root.property("severities").property(code);
            if (code(code, spot, problems) != null) {
                severity(code, written, spot, problems);
            }
        });
        present(document.thresholds())
                .forEach((name, number) ->
                        threshold(name, number, root.property("thresholds").property(name), problems));
        present(document.words())
                .forEach((name, words) ->
                        words(name, words, root.property("words").property(name), problems));
        List<Suppressed> written = document.suppressions() == null ? List.of() : document.suppressions();
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) != null) {
                suppression(written.get(i), root.property("suppressions").item(i), problems);
            }
        }
    }

    private static <V> Map<String, V> present(@Nullable Map<String, V> written) {
        return written == null ? Map.of() : written;
    }

    /** Returns a code, and says so if no rule has it. */
    private @Nullable String code(@Nullable String written, Spot spot, Problems problems) {
        String code = Fields.code(written, spot, problems);
        if (code != null && !codes.contains(code)) {
            String nearest = KnownCodes.nearest(code, codes)
                    .map(" (nearest: '%s')"::formatted)
                    .orElse("");
            problems.report(
                    CheckFinding.PROFILE_CODE_UNKNOWN,
                    spot,
                    "is about the code '%s', which no rule has%s".formatted(code, nearest));
        }
        return code;
    }

    private void severity(String code, @Nullable String written, Spot spot, Problems problems) {
        List<String> names = Stream.concat(Stream.of(Severity.values()).map(Enum::name), Stream.of(OFF))
                .toList();
        if (OFF.equals(written)) {
            options.off(code);
        } else if (written != null && isOneOf(names, written, spot, problems)) {
            options.severity(code, Severity.valueOf(written));
        }
    }

    private void threshold(String name, @Nullable Integer number, Spot spot, Problems problems) {
        Optional<Threshold> threshold = name(Threshold.values(), name, "threshold", spot, problems);
        if (number != null && number < 0) {
            problems.report(DocumentFinding.JSON_NUMBER_SMALL, spot);
        } else if (number != null && threshold.isPresent()) {
            options.threshold(threshold.get(), number);
        }
    }

    private void words(String name, @Nullable List<@Nullable String> written, Spot spot, Problems problems) {
        Optional<WordList> list = name(WordList.values(), name, "list of words", spot, problems);
        List<String> words = new ArrayList<>();
        for (int i = 0; written != null && i < written.size(); i++) {
            String word = written.get(i);
            if (word != null && word.isBlank()) {
                problems.report(DocumentFinding.JSON_VALUE_MALFORMED, spot.item(i), "is blank");
            } else if (word != null) {
                words.add(word);
            }
        }
        if (written != null && list.isPresent()) {
            options.words(list.get(), words);
        }
    }

    private void suppression(Suppressed written, Spot spot, Problems problems) {
        String code = code(written.code(), spot.property("code"), problems);
        Place place = Fields.place(written.place(), spot.property("place"), problems);
        boolean anywhere = written.file() == null && spot.property("file").value() == null;
        boolean needsFile = anywhere && place != null && place.kind() == PlaceKind.DOCUMENT;
        if (needsFile) {
            problems.report(
                    DocumentFinding.JSON_PROPERTY_MISSING,
                    spot.property("file"),
                    "is missing, and a place that is a pointer is in every file");
        }
        String file = needsFile ? null : anywhere ? "" : Fields.text(written.file(), spot.property("file"), problems);
        String reason = Fields.text(written.reason(), spot.property("reason"), problems);
        String approvedBy = Fields.text(written.approvedBy(), spot.property("approvedBy"), problems);
        LocalDate until = Fields.day(written.until(), spot.property("until"), problems);
        if (code != null && place != null && file != null && reason != null && approvedBy != null && until != null) {
            Suppression suppression = Suppression.of(code, place, reason, approvedBy, until);
            Suppression read = anywhere ? suppression : suppression.inFile(file);
            suppressions.add(spot.location().map(read::at).orElse(read));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(
            E[] constants, @Nullable String written, Spot spot, Problems problems) {
        List<String> names = Stream.of(constants).map(Enum::name).toList();
        return written != null && isOneOf(names, written, spot, problems)
                ? Optional.of(constants[names.indexOf(written)])
                : Optional.empty();
    }

    private static boolean isOneOf(List<String> names, String written, Spot spot, Problems problems) {
        if (!names.contains(written)) {
            String listed = names.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
            problems.report(
                    DocumentFinding.JSON_CONSTANT_UNKNOWN,
                    spot,
                    "is '%s', which is not one of %s".formatted(written, listed));
        }
        return names.contains(written);
    }

    private static <E extends Enum<E>> Optional<E> name(
            E[] constants, String written, String what, Spot spot, Problems problems) {
        List<String> names = Stream.of(constants).map(Enum::name).toList();
        if (!names.contains(written)) {
            String nearest = KnownCodes.nearest(written, names)
                    .map(" (nearest: '%s')"::formatted)
                    .orElse("");
            problems.report(
                    DocumentFinding.JSON_PROPERTY_UNKNOWN, spot, "is not the name of a %s%s".formatted(what, nearest));
            return Optional.empty();
        }
        return Optional.of(constants[names.indexOf(written)]);
    }
}
