package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Confirms what others say about combinations, such as that 'J/999/0001 in group A and R/999/0003 in group B' is one, or
 * that none exists.
 * <p>
 * Finding a combination, or that there is none, takes a search; to confirm it takes looking up and adding up. The
 * checker does that straight from the qualification and its units and knows nothing of the search: an error there does
 * not become an error here. It refuses whatever does not follow, a number that is off by one included.
 * <p>
 * Make one and share it; it never changes.
 */
public final class CombinationChecker {

    private final Qualification qualification;
    private final SortedMap<UnitIdentifier, Unit> units;

    private CombinationChecker(Qualification qualification, SortedMap<UnitIdentifier, Unit> units) {
        this.qualification = qualification;
        this.units = units;
    }

    /**
     * Returns the checker for a qualification.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer, each in the version that counts; those that nobody describes are left out
     */
    public static CombinationChecker of(Qualification qualification, Collection<Unit> units) {
        requireNonNull(qualification, "qualification");
        SortedMap<UnitIdentifier, Unit> described = new TreeMap<>();
        for (Unit unit : requireNonNull(units, "units")) {
            if (described.put(unit.identifier(), unit) != null) {
                throw new IllegalArgumentException("Unit '%s' must be given in one version"
                        .formatted(unit.identifier().text()));
            }
        }
        return new CombinationChecker(qualification, Collections.unmodifiableSortedMap(described));
    }

    /**
     * Returns what does not follow in a certificate, nothing when it is confirmed.
     * <p>
     * What is not recorded is taken to be for the learner: a certificate that is confirmed holds whatever it may be.
     *
     * @param certificate  the certificate
     * @param usable  the units that it is to be about
     */
    public List<String> check(Certificate certificate, UsableUnits usable) {
        requireNonNull(certificate, "certificate");
        requireNonNull(usable, "usable");
        if (!certificate.qualification().equals(qualification.qualificationVersion())) {
            return List.of("the certificate is about %s and not about %s"
                    .formatted(certificate.qualification(), qualification.qualificationVersion()));
        }
        Optional<CheckedWay> way = CheckedWay.of(qualification, certificate.way());
        if (way.isEmpty()) {
            return List.of("%s is not a way through %s".formatted(certificate.way(), qualification));
        }
        CheckedObstacle check = new CheckedObstacle(CheckedCase.of(way.get(), units, usable));
        return List.copyOf(certificate.obstacle().match(check));
    }

    /**
     * Returns what is wrong with a combination, what is not recorded being taken against the learner: a combination of
     * which nothing is wrong meets the rules for certain.
     *
     * @param way  the way through the qualification
     * @param held  the units held, each once
     * @param placements  which of them count, and where
     */
    public CombinationCheck checkCertain(Way way, Collection<HeldUnit> held, Collection<UnitPlacement> placements) {
        return check(way, held, placements, true);
    }

    /**
     * Returns what is wrong with a combination, what is not recorded being taken for the learner: a combination of which
     * nothing is wrong may meet the rules.
     *
     * @param way  the way through the qualification
     * @param held  the units held, each once
     * @param placements  which of them count, and where
     */
    public CombinationCheck checkPossible(Way way, Collection<HeldUnit> held, Collection<UnitPlacement> placements) {
        return check(way, held, placements, false);
    }

    private CombinationCheck check(
            Way way, Collection<HeldUnit> held, Collection<UnitPlacement> placements, boolean certain) {
        requireNonNull(placements, "placements");
        CheckedWay asked = CheckedWay.of(qualification, requireNonNull(way, "way"))
                .orElseThrow(() ->
                        new IllegalArgumentException("Way '%s' must be one through %s".formatted(way, qualification)));
        UsableUnits usable = UsableUnits.held(held);
        CheckedUnits counting = new CheckedUnits(asked, units, usable, certain);
        CheckedPlacements placed = new CheckedPlacements(asked, counting.items(), usable, placements);
        return new CheckedCombination(asked, placed, counting, certain).check();
    }
}
