package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When the last decision was made that names all items of another, for decisions on several items together.
 * <p>
 * Decisions on the same items are looked at once. Those that name the rarest item of a decision are looked through from
 * the last to the first, and told apart by a signature of their items before the items are compared.
 */
final class Supersets {

    private static final int SPREAD = 0x9E3779B1;
    private static final int TO_SIX_BITS = 26;

    private final List<Judgement> left;
    private final Map<Joint, Joint> joints = new LinkedHashMap<>();
    private final Map<Integer, List<Joint>> byItem = new LinkedHashMap<>();

    Supersets(List<Judgement> left) {
        this.left = left;
    }

    /** Returns the moment of the last decision that names all items of this one, which may be this one. */
    int lastOnAll(Judgement judgement) {
        if (joints.isEmpty()) {
            collect();
        }
        Joint asked = joints.get(new Joint(judgement.items()));
        if (asked == null) {
            return judgement.moment();
        }
        if (asked.lastOnAll < 0) {
            asked.lastOnAll = search(asked);
        }
        return asked.lastOnAll;
    }

    private void collect() {
        for (Judgement judgement : left) {
            if (judgement.items().length > 1) {
                Joint joint = joints.computeIfAbsent(new Joint(judgement.items()), made -> made);
                joint.last = judgement.moment();
            }
        }
        for (Joint joint : joints.keySet()) {
            for (int item : joint.items) {
                byItem.computeIfAbsent(item, id -> new ArrayList<>()).add(joint);
            }
        }
        Comparator<Joint> lastFirst =
                Comparator.comparingInt((Joint joint) -> joint.last).reversed();
        byItem.values().forEach(naming -> naming.sort(lastFirst));
    }

    private int search(Joint asked) {
        for (Joint joint : naming(asked)) {
            if (joint.holds(asked)) {
                return joint.last;
            }
        }
        return asked.last;
    }

    /** Returns the decisions that name the item of this one that is named least often. */
    private List<Joint> naming(Joint asked) {
        List<Joint> fewest = List.of();
        for (int item : asked.items) {
            List<Joint> naming = byItem.getOrDefault(item, List.of());
            if (fewest.isEmpty() || naming.size() < fewest.size()) {
                fewest = naming;
            }
        }
        return fewest;
    }

    /** Items that were decided together, with the moment of the last decision on exactly these. */
    private static final class Joint {

        private final int[] items;
        private final int hash;
        private final long signature;
        private int last = -1;
        private int lastOnAll = -1;

        Joint(int[] items) {
            this.items = items;
            this.hash = Arrays.hashCode(items);
            long bits = 0;
            for (int item : items) {
                bits |= 1L << (item * SPREAD >>> TO_SIX_BITS);
            }
            this.signature = bits;
        }

        boolean holds(Joint other) {
            if ((other.signature & ~signature) != 0 || other.items.length > items.length) {
                return false;
            }
            for (int item : other.items) {
                if (Arrays.binarySearch(items, item) < 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Joint other && Arrays.equals(items, other.items);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
