package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.Version;
import java.util.List;

/** Writes units as a specification file says them. */
public final class UnitJson {

    private final boolean numbered;

    private UnitJson(boolean numbered) {
        this.numbered = numbered;
    }

    /** Returns a unit, with numbers only where they do not follow from the order. */
    public static JsonObject unit(Unit unit) {
        JsonObject json = new JsonObject().spread();
        json.put(
                unit.reference().isPresent() ? "reference" : "code",
                unit.identifier().text());
        json.putAll("otherCodes", unit.otherCodes(), SharedJson::localCode)
                .putUnless(Version.FIRST, "version", unit.version(), Version::toString)
                .putText("from", unit.validity().from())
                .putText("until", unit.validity().until())
                .putName("status", unit.status())
                .putText("review", unit.review())
                .putText("replaces", unit.replaces())
                .putText("translationOf", unit.translationOf())
                .put("title", unit.title())
                .put("level", unit.level().map(level -> level.code()))
                .put("credit", unit.credit().map(credit -> credit.value()))
                .put("guidedLearningHours", unit.guidedLearningHours().map(hours -> hours.value()))
                .put("learningTime", unit.learningTime().map(hours -> hours.value()))
                .putName("type", unit.type())
                .putName("availability", unit.availability())
                .putAll("restrictedTo", unit.restrictedTo())
                .put("owner", unit.owner())
                .putAll("languages", unit.languages())
                .putTexts("sectorSubjectAreas", unit.sectorSubjectAreas())
                .putAll("occupationalStandards", unit.occupationalStandards(), SharedJson::occupationalStandard)
                .put("gradingScale", unit.gradingScale())
                .putAll("statements", unit.statements(), SharedJson::statement);
        return body(unit, json);
    }

    private static JsonObject body(Unit unit, JsonObject json) {
        if (unit.outcomesRecorded()) {
            UnitJson outcomes = new UnitJson(!isNumberedByOrder(unit.outcomes()));
            json.putLines(
                    "outcomes", unit.outcomes().stream().map(outcomes::outcome).toList());
        }
        return json.putAll("choices", unit.choices(), UnitJson::choice)
                .putAll(
                        "requirements",
                        unit.requirements(),
                        requirement -> SharedJson.requirement(requirement, new JsonObject()))
                .putAll("guidance", unit.guidance(), SharedJson::guidance);
    }

    private static boolean isNumberedByOrder(List<LearningOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            LearningOutcome outcome = outcomes.get(i);
            boolean byOrder = outcome.number().equals(String.valueOf(i + 1));
            for (int j = 0; j < outcome.criteria().size(); j++) {
                String number = (i + 1) + "." + (j + 1);
                byOrder &= outcome.criteria().get(j).number().equals(number);
            }
            if (!byOrder) {
                return false;
            }
        }
        return true;
    }

    private JsonObject outcome(LearningOutcome outcome) {
        JsonObject json = new JsonObject().spread();
        if (numbered) {
            json.put("number", outcome.number());
        }
        return json.put("statement", outcome.statement())
                .putName("kind", outcome.declaredKind())
                .putAll("content", outcome.content())
                .putLines(
                        "criteria",
                        outcome.criteria().stream().map(this::criterion).toList());
    }

    private Object criterion(AssessmentCriterion criterion) {
        if (!numbered && criterion.content().isEmpty() && criterion.range().isEmpty()) {
            return criterion.statement();
        }
        JsonObject json = new JsonObject();
        if (numbered) {
            json.put("number", criterion.number());
        }
        return json.put("statement", criterion.statement())
                .putAll("content", criterion.content())
                .put("range", SharedJson.range(criterion.range()));
    }

    private static JsonObject choice(CriterionChoice choice) {
        return new JsonObject().put("atLeast", (Object) choice.atLeast()).putAll("of", choice.criteria());
    }
}
