package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The people whose testimony is in the portfolio, and those recorded as witnesses. */
final class WitnessList {

    private final CoverageReport report;
    private final ReportLabels labels;

    WitnessList(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    Sheet sheet() {
        SortedMap<String, Witness> witnesses = new TreeMap<>();
        report.portfolio().people().stream()
                .filter(WitnessList::isWitness)
                .forEach(person -> witnesses.put(person.identifier(), new Witness()));
        report.evidence().forEach(use -> add(witnesses, use));
        List<List<String>> rows = witnesses.entrySet().stream()
                .map(witness -> row(witness.getKey(), witness.getValue()))
                .toList();
        return new Sheet(
                "witnesses",
                "Witness list",
                List.of("Witness", "Recorded as", "Site", "Testimony", "Method", "Where used", Sheet.SIGNATURE),
                rows);
    }

    private static boolean isWitness(Person person) {
        return person.roles().stream()
                .anyMatch(dated -> dated.role() == PersonRole.WITNESS || dated.role() == PersonRole.EXPERT_WITNESS);
    }

    private void add(SortedMap<String, Witness> witnesses, EvidenceUse use) {
        if (use.method().filter(AssessmentMethod::isTestimony).isPresent()) {
            report.portfolio()
                    .evidence(use.reference())
                    .flatMap(Evidence::by)
                    .ifPresent(by -> witnesses
                            .computeIfAbsent(by, person -> new Witness())
                            .add(use, labels));
        }
    }

    private List<String> row(String reference, Witness witness) {
        Optional<Person> person = report.portfolio().person(reference);
        String roles = person.map(known -> known.rolesOn(report.asOf())).orElse(List.of()).stream()
                .map(PersonRole::label)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return List.of(
                reference,
                roles,
                person.flatMap(Person::site).orElse(""),
                String.join(", ", witness.items),
                String.join(", ", witness.methods),
                String.join(", ", witness.criteria),
                "");
    }

    /** What one witness testified. */
    private static final class Witness {

        private final Set<String> items = new LinkedHashSet<>();
        private final Set<String> methods = new LinkedHashSet<>();
        private final Set<String> criteria = new LinkedHashSet<>();

        void add(EvidenceUse use, ReportLabels labels) {
            items.add(use.reference());
            use.method().map(labels::of).ifPresent(methods::add);
            use.mappings().stream()
                    .map(MappingResult::criterion)
                    .map(Object::toString)
                    .forEach(criteria::add);
        }
    }
}
