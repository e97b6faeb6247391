package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.RuleDocument;
import io.github.qcf4j.validation.QualificationFinding;
import java.util.List;
import java.util.Optional;

/**
 * The forms that a rule of combination is written in, each told by one property and with others that may go with it.
 * <p>
 * An earlier form takes precedence: what remains is told by 'remaining', and the size beside it belongs to it.
 */
enum RuleForm {
    REMAINING("remaining", "credits", "units", "guidedLearningHours", "points"),
    SHARE("share", "measure", "from", "at", "atOrAbove", "atOrBelow", "below"),
    ALL("all"),
    ANY("any"),
    BARRED("barred", "atMost", "effect"),
    TOGETHER("together"),
    CONDITION("when", "then"),
    ORDER("unit", "after", "alongside"),
    RECOGNISED("recognised"),
    COMPENSATED("compensated", "from"),
    ADVISED("advised"),
    CREDITS("credits", "from", "at", "atOrAbove", "atOrBelow", "below"),
    UNITS("units", "from", "at", "atOrAbove", "atOrBelow", "below"),
    GUIDED_LEARNING_HOURS("guidedLearningHours", "from", "at", "atOrAbove", "atOrBelow", "below"),
    POINTS("points", "from", "at", "atOrAbove", "atOrBelow", "below");

    private static final List<String> SIZES = List.of("credits", "units", "guidedLearningHours", "points");
    private static final List<String> LEVELS = List.of("at", "atOrAbove", "atOrBelow", "below");

    private final String property;
    private final List<String> companions;

    RuleForm(String property, String... companions) {
        this.property = property;
        this.companions = List.of(companions);
    }

    /** Finds the form of a rule, and reports what does not fit it. */
    static Optional<RuleForm> of(RuleDocument rule, Spot spot, Assembly assembly) {
        List<String> present = RecordForm.present(rule);
        List<RuleForm> forms = List.of(values()).stream()
                .filter(form -> present.contains(form.property))
                .toList();
        if (forms.isEmpty()) {
            if (!assembly.problems().isBroken(spot)) {
                assembly.missing(QualificationFinding.RULE_KIND_MISSING, spot);
            }
            return Optional.empty();
        }
        RuleForm form = forms.get(0);
        form.checkCompanions(present, spot, assembly.problems());
        form.checkNeeded(present, spot, assembly);
        return Optional.of(form);
    }

    private void checkCompanions(List<String> present, Spot spot, Problems problems) {
        for (String name : present) {
            boolean other = List.of(values()).stream().anyMatch(form -> form.property.equals(name));
            if (name.equals(property) || companions.contains(name)) {
                continue;
            }
            problems.report(
                    other ? QualificationFinding.RULE_KIND_SEVERAL : DocumentFinding.JSON_PROPERTY_USELESS,
                    spot.property(name));
        }
        onlyOne(LEVELS, present, spot, problems);
        if (this == REMAINING) {
            onlyOne(SIZES, present, spot, problems);
        }
    }

    private static void onlyOne(List<String> names, List<String> present, Spot spot, Problems problems) {
        List<String> several = present.stream().filter(names::contains).toList();
        several.stream().skip(1).forEach(name -> problems.reportConflict(spot.property(name), several.get(0)));
    }

    private void checkNeeded(List<String> present, Spot spot, Assembly assembly) {
        List<String> needed = switch (this) {
            case REMAINING -> SIZES;
            case SHARE -> LEVELS;
            case CONDITION -> List.of("then");
            case ORDER -> List.of("after", "alongside");
            default -> List.of();
        };
        if (!needed.isEmpty() && present.stream().noneMatch(needed::contains)) {
            assembly.missing(QualificationFinding.RULE_KIND_MISSING, spot, needed.toArray(String[]::new));
        }
    }
}
