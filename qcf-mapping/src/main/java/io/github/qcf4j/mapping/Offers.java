package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The mappings to one criterion, by items; those of one item stand together, as they were added. */
final class Offers {

    private static final int FEW = 4;

    private int[] items = {};
    private Offer[] offers = {};
    private int size;
    private LocalDate lastSince = LocalDate.MIN;
    private boolean plain = true;

    /** Adds a mapping; one that is added twice in a row is there once. */
    void add(Item item, Offer offer) {
        if (size > 0 && offers[size - 1] == offer) {
            return;
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, size == 0 ? FEW : 2 * size);
            offers = Arrays.copyOf(offers, items.length);
        }
        items[size] = item.id();
        offers[size] = offer;
        size++;
        lastSince = Days.later(lastSince, offer.existsFrom());
        plain &= item.isKnown() && offer.isPlain();
    }

    /** Puts the items in order, once all mappings are added. */
    void sort() {
        for (int i = 1; i < size; i++) {
            if (items[i] < items[i - 1]) {
                reorder();
                return;
            }
        }
    }

    private void reorder() {
        long[] places = new long[size];
        for (int i = 0; i < size; i++) {
            places[i] = (long) items[i] << Integer.SIZE | i;
        }
        Arrays.sort(places);
        Offer[] added = offers.clone();
        for (int i = 0; i < size; i++) {
            items[i] = (int) (places[i] >>> Integer.SIZE);
            offers[i] = added[(int) places[i]];
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns how many mappings there are. */
    int size() {
        return size;
    }

    /** Returns the item that a mapping offers. */
    int item(int position) {
        return items[position];
    }

    Offer offer(int position) {
        return offers[position];
    }

    /** Returns whether all are of recorded items, and none is withdrawn, of another version or names a range. */
    boolean arePlain() {
        return plain;
    }

    /** Returns the day from which on all of them exist. */
    LocalDate lastSince() {
        return lastSince;
    }

    /** Returns the mappings of an item. */
    List<Offer> of(int item) {
        int from = first(item);
        int end = from;
        while (end < size && items[end] == item) {
            end++;
        }
        return from == end
                ? List.of()
                : Collections.unmodifiableList(Arrays.asList(offers).subList(from, end));
    }

    /** Returns the position of the first mapping of an item, or where it would be. */
    private int first(int item) {
        int from = 0;
        int end = size;
        while (from < end) {
            int middle = (from + end) >>> 1;
            if (items[middle] < item) {
                from = middle + 1;
            } else {
                end = middle;
            }
        }
        return from;
    }

    /** Returns the position of the first mapping of an item, or -1 when there is none. */
    int find(int item) {
        int first = first(item);
        return first < size && items[first] == item ? first : -1;
    }

    /** Returns, at the first mapping of each item, since when any stands on a day; null where none does. */
    @Nullable
    LocalDate[] since(LocalDate day) {
        @Nullable LocalDate[] since = new LocalDate[size];
        int first = 0;
        for (int i = 0; i < size; i++) {
            first = items[i] == items[first] ? first : i;
            if (offers[i].standsOn(day)) {
                LocalDate known = since[first];
                since[first] = known == null ? offers[i].existsFrom() : Days.earlier(known, offers[i].existsFrom());
            }
        }
        return since;
    }

    /** Returns the items, each once, in order. */
    int[] items() {
        return IntStream.range(0, size)
                .filter(i -> i == 0 || items[i] != items[i - 1])
                .map(i -> items[i])
                .toArray();
    }
}
