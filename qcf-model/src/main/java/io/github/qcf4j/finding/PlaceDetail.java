package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * What tells a place within its whole, such as the '1.2' of 'J/999/0001 1.2'.
 *
 * @param kind  the kind of place
 * @param record  the word for the kind of record; blank for everything else
 * @param name  the number, name, reference or pointer; blank where there is none
 * @param ordinal  the position, counted from one; zero where the name tells the place
 */
record PlaceDetail(PlaceKind kind, String record, String name, int ordinal) implements Comparable<PlaceDetail> {

    /** The words for the kinds of record, in the order in which a portfolio lists them. */
    static final List<String> RECORDS = List.of(
            "registration",
            "evidence",
            "mapping",
            "decision",
            "assurance",
            "recognition",
            "sign-off",
            "certification",
            "withdrawal",
            "person",
            "centre");

    private static final Comparator<PlaceDetail> ORDER = Comparator.comparing(
                    (PlaceDetail detail) -> detail.kind.sortedAs())
            .thenComparingInt(detail -> RECORDS.indexOf(detail.record))
            .thenComparingInt(PlaceDetail::ordinal)
            .thenComparing(PlaceDetail::name, NaturalOrder.INSTANCE)
            .thenComparing(PlaceDetail::kind);

    /** Returns the detail of a whole: nothing tells it further. */
    static PlaceDetail whole(PlaceKind kind) {
        return new PlaceDetail(kind, "", "", 0);
    }

    /** Returns a JSON pointer. */
    static PlaceDetail pointer(String pointer) {
        if (!requireNonNull(pointer, "pointer").isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("Pointer '%s' must be empty or start with a slash".formatted(pointer));
        }
        return new PlaceDetail(PlaceKind.DOCUMENT, "", pointer, 0);
    }

    /** Returns a number or name. */
    static PlaceDetail named(PlaceKind kind, String name) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("Name '%s' of a %s must not be blank".formatted(name, kind.keyword()));
        }
        return new PlaceDetail(kind, "", name, 0);
    }

    /** Returns a position. */
    static PlaceDetail counted(PlaceKind kind, int ordinal) {
        return new PlaceDetail(kind, "", "", fromOne(ordinal));
    }

    /** Returns the reference of a record. */
    static PlaceDetail ofRecord(String record, String reference) {
        if (requireNonNull(reference, "reference").isBlank()) {
            throw new IllegalArgumentException("Record reference '%s' must not be blank".formatted(reference));
        }
        return new PlaceDetail(PlaceKind.RECORD, known(record), reference, 0);
    }

    /** Returns the position of a record among those of its kind. */
    static PlaceDetail ofRecord(String record, int ordinal) {
        return new PlaceDetail(PlaceKind.RECORD, known(record), "", fromOne(ordinal));
    }

    private static int fromOne(int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Position '%s' must be counted from one".formatted(ordinal));
        }
        return ordinal;
    }

    private static String known(String record) {
        if (!RECORDS.contains(requireNonNull(record, "recordKind"))) {
            throw new IllegalArgumentException(
                    "Record kind '%s' must be one of %s".formatted(record, String.join(", ", RECORDS)));
        }
        return record;
    }

    /** Returns the detail as a text, a record's position as '#3'. */
    String text() {
        if (ordinal == 0) {
            return name;
        }
        return kind == PlaceKind.RECORD ? "#" + ordinal : Integer.toString(ordinal);
    }

    /** Returns the name without its last part: '/units' for '/units/0', '1' for '1.2', and blank for '1'. */
    String parentName() {
        int cut = kind == PlaceKind.DOCUMENT
                ? name.lastIndexOf('/')
                : Math.max(name.lastIndexOf('.'), name.lastIndexOf('-'));
        return cut < 0 ? "" : name.substring(0, cut);
    }

    @Override
    public int compareTo(PlaceDetail other) {
        return ORDER.compare(this, other);
    }
}
