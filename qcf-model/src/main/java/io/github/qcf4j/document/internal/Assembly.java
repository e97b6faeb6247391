package io.github.qcf4j.document.internal;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.model.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of the model from the parts of a document, leaving out those in which something is wrong.
 * <p>
 * What is wrong with a single text was found before. Parts that are right on their own and do not fit together are
 * refused by the model; that is a finding where they stand.
 */
final class Assembly {

    private static final int LONGEST_REASON = 200;

    private final Problems problems;

    Assembly(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Reports that none of the properties is here, unless one of them was found wrong or may have been cut off. */
    void missing(FindingKind kind, Spot spot, String... properties) {
        JsonValue written = spot.value();
        boolean cutOff = written != null && !written.isComplete();
        if (!cutOff && Stream.of(properties).noneMatch(name -> problems.isReported(spot.property(name)))) {
            problems.report(kind, spot);
        }
    }

    /** Returns the value that is written here, or nothing where something here is wrong. */
    <T> Optional<T> make(Spot spot, Supplier<T> maker) {
        if (problems.isBroken(spot)) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            refuse(spot, e);
            return Optional.empty();
        }
    }

    /** Checks that some properties of the object here fit together, whatever is wrong with the others. */
    void check(Spot spot, List<String> properties, Runnable maker) {
        if (properties.stream().map(spot::property).noneMatch(problems::isBroken)) {
            try {
                maker.run();
            } catch (IllegalArgumentException e) {
                refuse(spot, e);
            }
        }
    }

    private void refuse(Spot spot, IllegalArgumentException refusal) {
        String sentence = DocumentFinding.JSON_VALUE_REFUSED.sentence();
        String exact = sentence + ": " + reason(refusal);
        problems.report(DocumentFinding.JSON_VALUE_REFUSED, spot, problems.told(exact, sentence));
    }

    private static String reason(IllegalArgumentException refusal) {
        String reason = String.valueOf(refusal.getMessage());
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }

    /** Returns what can be made of each entry of the list here; entries with something wrong are left out. */
    <D, T> List<T> each(@Nullable List<D> documents, Spot list, BiFunction<D, Spot, Optional<T>> maker) {
        List<T> made = new ArrayList<>();
        List<D> entries = all(documents);
        for (int i = 0; i < entries.size(); i++) {
            D document = entries.get(i);
            if (document != null) {
                maker.apply(document, list.item(i)).ifPresent(made::add);
            }
        }
        return made;
    }

    /** Returns what a text says, or nothing where it is absent or not in its form. */
    static <T> Optional<T> understood(@Nullable String text, WrittenForm form, Function<String, ? extends T> parser) {
        return Optional.ofNullable(text).filter(form::admits).map(parser);
    }

    /** Sets what a text says, unless it is absent. */
    static <T> void set(@Nullable String text, Function<String, T> parser, Consumer<? super T> setter) {
        if (text != null) {
            setter.accept(parser.apply(text));
        }
    }

    /** Sets a text, unless it is absent. */
    static void set(@Nullable String text, Consumer<String> setter) {
        if (text != null) {
            setter.accept(text);
        }
    }

    /** Sets a number, unless it is absent. */
    static void set(@Nullable Integer number, IntConsumer setter) {
        if (number != null) {
            setter.accept(number);
        }
    }

    /** Returns what each text of a list says, nothing when the list is absent. */
    static <T> List<T> all(@Nullable List<String> texts, Function<String, T> parser) {
        return texts == null ? List.of() : texts.stream().map(parser).toList();
    }

    /** Returns the entries of a list, nothing when the list is absent. */
    static <D> List<D> all(@Nullable List<D> entries) {
        return entries == null ? List.of() : entries;
    }

    /** Returns what is known to be there, because its absence would have been found before. */
    static <D> D given(@Nullable D written) {
        return requireNonNull(written, "written");
    }

    /** Returns the period between two days, either of which may be absent. */
    static DatePeriod period(@Nullable String from, @Nullable String until) {
        if (from == null) {
            return until == null ? DatePeriod.ALWAYS : DatePeriod.until(LocalDate.parse(until));
        }
        return until == null
                ? DatePeriod.from(LocalDate.parse(from))
                : DatePeriod.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
