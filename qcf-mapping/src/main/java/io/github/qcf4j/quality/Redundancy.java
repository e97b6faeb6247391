package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What could be left out of a portfolio, found by mapping it again without it.
 * <p>
 * Nothing is assumed of how verdicts come about, so this holds under every policy.
 */
final class Redundancy {

    private final CoverageReport report;
    private final PortfolioMapper mapper;
    private final Omission omission;
    private final Verdicts verdicts;
    private final Offers offers;
    private final List<ReviewedItem> items = new ArrayList<>();

    Redundancy(CoverageReport report, PortfolioMapper mapper, Offers offers) {
        this.report = report;
        this.mapper = mapper;
        this.omission = new Omission(report.portfolio());
        this.verdicts = Verdicts.of(report);
        this.offers = offers;
        if (!isSame(report.portfolio())) {
            throw new IllegalArgumentException(
                    "Mapper must be the one that made the report of '%s'".formatted(report.learner()));
        }
        offers.references().forEach(item -> items.add(reviewed(item)));
    }

    private ReviewedItem reviewed(String item) {
        CoverageReport without = map(omission.without(Set.of(item)));
        boolean redundant = Verdicts.of(without).equals(verdicts);
        return redundant
                ? new ReviewedItem(item, true, List.of(), List.of())
                : new ReviewedItem(
                        item, false, Verdicts.criteriaLost(report, without), Verdicts.unitsLost(report, without));
    }

    /** Returns every item with what rests on it, sorted by reference. */
    List<ReviewedItem> items() {
        return items;
    }

    /** Returns the offers of items that could not be left out whole which could be left out alone. */
    List<OfferedEvidence> mappings() {
        return items.stream()
                .filter(item -> !item.isRedundant())
                .flatMap(item -> offers.live(item.reference()).stream())
                .filter(offered -> isSame(omission.without(offered)))
                .sorted()
                .toList();
    }

    /** Returns items that could be left out together. */
    LeftOut together(int exactItems) {
        Set<String> idle = new TreeSet<>(offers.references());
        idle.removeAll(offers.named());
        List<String> used = offers.references().stream()
                .filter(item -> !idle.contains(item))
                .sorted(Comparator.comparing((String item) -> offers.live(item).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean exact = used.size() <= exactItems;
        Set<String> out = exact ? largest(idle, used) : greedy(idle, used);
        return new LeftOut(List.copyOf(out), exact);
    }

    private Set<String> largest(Set<String> idle, List<String> used) {
        int all = 1 << used.size();
        for (int size = used.size(); size > 0; size--) {
            for (int chosen = 1; chosen < all; chosen++) {
                if (Integer.bitCount(chosen) == size) {
                    Set<String> out = chosen(idle, used, chosen);
                    if (isSame(omission.without(out))) {
                        return out;
                    }
                }
            }
        }
        return idle;
    }

    private static Set<String> chosen(Set<String> idle, List<String> used, int chosen) {
        Set<String> out = new TreeSet<>(idle);
        for (int i = 0; i < used.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                out.add(used.get(i));
            }
        }
        return out;
    }

    /** Adds one item after the other, and tries again what was refused, until no item can be added. */
    private Set<String> greedy(Set<String> idle, List<String> used) {
        Set<String> out = new TreeSet<>(idle);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (String item : used) {
                Set<String> more = new TreeSet<>(out);
                if (more.add(item) && isSame(omission.without(more))) {
                    out = more;
                    grown = true;
                }
            }
        }
        return out;
    }

    private boolean isSame(Portfolio rest) {
        return Verdicts.of(map(rest)).equals(verdicts);
    }

    private CoverageReport map(Portfolio rest) {
        Optional<Registration> registration = report.registration();
        return registration.isPresent()
                ? mapper.map(rest, registration.get().qualification(), report.asOf())
                : mapper.map(Omission.withoutRegistrations(rest), report.asOf());
    }
}
