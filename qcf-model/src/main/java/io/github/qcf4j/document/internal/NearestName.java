package io.github.qcf4j.document.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant, such as 'title' for 'titel'. */
public final class NearestName {

    private static final int LONGEST = 64;

    private NearestName() {}

    /** Returns the nearest of the names; of several equally near the first; nothing when none is near. */
    public static Optional<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        for (String name : names) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns how many characters must be added, removed, changed or exchanged with their neighbour. */
    private static int distance(String one, String two) {
        int[][] table = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, one, two, i, j);
            }
        }
        return table[one.length()][two.length()];
    }

    private static int cheapest(int[][] table, String one, String two, int i, int j) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return exchanged ? Math.min(cost, table[i - 2][j - 2] + 1) : cost;
    }
}
