package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.portfolio.CitedReference;
import io.github.qcf4j.portfolio.Evidence;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Looks whether one piece of advice was followed by the evidence that is offered for what it is about.
 * <p>
 * Dates, own contributions and parts are looked for in every item that can have them. Sources, figures, methods and
 * breadth are looked for in all items together: an observation need not cite a law where an account beside it does.
 *
 * @param place  what the advice is about
 * @param scope  the criteria that belong to it
 */
record FollowedAdvice(
        GuidanceItem advice,
        GuidanceCheck check,
        Place place,
        Predicate<CriterionReference> scope,
        Offers offers,
        ReviewFindings findings) {

    void tell() {
        switch (check.kind()) {
            case BREADTH -> breadth();
            case PARTS -> parts();
            case CITES -> cites();
            case DATED -> dated();
            case MEASURED -> measured();
            case OWN_CONTRIBUTION -> ownContribution();
            case METHODS -> methods();
        }
    }

    private void breadth() {
        String attribute = check.attribute().orElseThrow();
        SortedSet<String> shown = offers.shown(attribute, scope);
        if (!check.values().isEmpty()) {
            shown.retainAll(check.values());
        }
        int wanted = check.atLeast().orElseThrow();
        if (shown.size() < wanted) {
            tell(
                    QualityFinding.ADVICE_BREADTH,
                    "shows %s of %s different values of %s".formatted(shown.size(), wanted, attribute));
        }
    }

    /** An item that holds some of the parts should hold all; some item should hold parts at all. */
    private void parts() {
        List<Evidence> telling = items().stream()
                .filter(item -> item.parts().stream().anyMatch(check.parts()::contains))
                .toList();
        if (telling.isEmpty()) {
            tell(QualityFinding.ADVICE_PARTS, "has no evidence recorded to hold " + labels(check.parts()));
        }
        for (Evidence item : telling) {
            List<EvidencePart> missing = check.parts().stream()
                    .filter(part -> !item.parts().contains(part))
                    .toList();
            if (!missing.isEmpty()) {
                tell(QualityFinding.ADVICE_PARTS, item, "is not recorded to hold " + labels(missing));
            }
        }
    }

    private static String labels(List<EvidencePart> parts) {
        return Words.and(parts.stream().map(part -> Words.inner(part.label())).toList());
    }

    private void cites() {
        List<CitedReferenceKind> cited = items().stream()
                .flatMap(item -> item.references().stream())
                .map(CitedReference::kind)
                .toList();
        List<String> missing = check.references().stream()
                .filter(kind -> !cited.contains(kind))
                .map(kind -> "a " + Words.inner(kind.label()))
                .toList();
        if (!missing.isEmpty()) {
            tell(QualityFinding.ADVICE_CITES, "has no evidence that cites " + Words.or(missing));
        } else if (cited.isEmpty()) {
            tell(QualityFinding.ADVICE_CITES, "has no evidence that cites a source");
        }
    }

    private void dated() {
        items().stream()
                .filter(item -> item.firstDate().isEmpty())
                .filter(item -> !findings.hasItem(QualityFinding.ADVICE_DATED, item.identifier()))
                .forEach(item -> tell(QualityFinding.ADVICE_DATED, item, "has no date"));
    }

    private void measured() {
        if (items().stream().allMatch(item -> item.results().isEmpty())) {
            tell(QualityFinding.ADVICE_MEASURED, "has no evidence with a measured result");
        }
    }

    private void ownContribution() {
        items().stream()
                .filter(item -> item.contribution()
                        .filter(contribution -> contribution.kind() == ContributionKind.GROUP)
                        .filter(contribution -> contribution.ownPart().isEmpty())
                        .isPresent())
                .forEach(item -> tell(
                        QualityFinding.ADVICE_CONTRIBUTION,
                        item,
                        "is a group's work and does not say which part is own"));
    }

    private void methods() {
        List<AssessmentMethod> methods = check.methods();
        if (items().stream()
                .noneMatch(item -> item.method().filter(methods::contains).isPresent())) {
            List<String> labels =
                    methods.stream().map(method -> Words.inner(method.label())).toList();
            tell(QualityFinding.ADVICE_METHODS, "has no evidence by " + Words.or(labels));
        }
    }

    private List<Evidence> items() {
        return offers.itemsFor(scope);
    }

    private void tell(QualityFinding kind, String message) {
        findings.add(kind, place, message + quoted());
    }

    private void tell(QualityFinding kind, Evidence item, String message) {
        findings.addItem(kind, item.identifier(), message + quoted());
    }

    /** Quotes the advice; it is the specification's, and no text of the portfolio. */
    private String quoted() {
        String text = advice.text().strip();
        return ", against the advice '%s'".formatted(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
