package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AwardingOrganisation;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Grading;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.TitleParts;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.Version;

/** Writes qualifications as a specification file says them. */
public final class QualificationJson {

    private QualificationJson() {}

    /** Returns a qualification. */
    public static JsonObject qualification(Qualification qualification) {
        JsonObject json = new JsonObject().spread();
        json.put(
                        qualification.number().isPresent() ? "number" : "code",
                        qualification.identifier().text())
                .putAll("otherCodes", qualification.otherCodes(), SharedJson::localCode)
                .put("structureReference", qualification.structureReference())
                .putUnless(Version.FIRST, "version", qualification.version(), Version::toString)
                .putName("status", qualification.status())
                .putText("replaces", qualification.replaces())
                .put("title", qualification.title())
                .put("titleParts", qualification.titleParts().map(QualificationJson::titleParts));
        size(qualification, json);
        use(qualification, json);
        return structure(qualification, json);
    }

    private static void size(Qualification qualification, JsonObject json) {
        json.putName("framework", qualification.framework())
                .put("level", qualification.level().map(level -> level.code()))
                .putAll("otherLevels", qualification.otherLevels(), level -> level.code())
                .put("eqfLevel", qualification.eqfLevel())
                .put("type", qualification.type())
                .putName("size", qualification.size())
                .put("organisation", qualification.organisation().map(QualificationJson::organisation))
                .putUnless(QualificationDates.NONE, "dates", qualification.dates(), QualificationJson::dates)
                .put("grading", qualification.grading().map(QualificationJson::grading))
                .put("credit", qualification.credit().map(credit -> credit.value()))
                .putUnless(Bounds.NONE, "guidedLearningHours", qualification.guidedLearningHours(), SharedJson::bounds)
                .put(
                        "totalQualificationTime",
                        qualification.totalQualificationTime().map(hours -> hours.value()));
    }

    private static void use(Qualification qualification, JsonObject json) {
        json.putTexts("sectorSubjectAreas", qualification.sectorSubjectAreas())
                .putNames("ages", qualification.ages())
                .put("minimumAge", qualification.minimumAge())
                .putNames("nations", qualification.nations())
                .putAll("languages", qualification.languages())
                .putAll(
                        "occupationalStandards",
                        qualification.occupationalStandards(),
                        SharedJson::occupationalStandard)
                .putText("accumulationLimit", qualification.accumulationLimit())
                .putAll("statements", qualification.statements(), SharedJson::statement);
    }

    private static JsonObject structure(Qualification qualification, JsonObject json) {
        return json.putAll("groups", qualification.groups(), QualificationJson::group)
                .putAll("rules", qualification.rules(), RuleJson::rule)
                .putUnless(true, "rulesComplete", qualification.rulesComplete(), complete -> complete)
                .putAll("pathways", qualification.pathways(), QualificationJson::pathway)
                .putAll("sizes", qualification.sizes(), QualificationJson::size)
                .putAll("overlays", qualification.overlays(), QualificationJson::overlay)
                .putAll("guidance", qualification.guidance(), SharedJson::guidance);
    }

    private static JsonObject titleParts(TitleParts parts) {
        return new JsonObject()
                .put("organisation", parts.organisation())
                .put("level", parts.level())
                .put("type", parts.type())
                .put("size", parts.size())
                .put("content", parts.content())
                .put("endorsement", parts.endorsement());
    }

    private static Object organisation(AwardingOrganisation organisation) {
        if (organisation.acronym().isEmpty() && organisation.recognitionNumber().isEmpty()) {
            return organisation.name();
        }
        return new JsonObject()
                .put("name", organisation.name())
                .put("acronym", organisation.acronym())
                .put("recognitionNumber", organisation.recognitionNumber());
    }

    private static JsonObject dates(QualificationDates dates) {
        return new JsonObject()
                .putText("regulationStart", dates.regulationStart())
                .putText("operationalStart", dates.operationalStart())
                .putText("operationalEnd", dates.operationalEnd())
                .putText("certificationEnd", dates.certificationEnd())
                .putText("review", dates.review());
    }

    private static JsonObject grading(Grading grading) {
        return new JsonObject().put("type", grading.type()).putAll("scale", grading.scale());
    }

    private static JsonObject group(UnitGroup group) {
        JsonObject json = new JsonObject()
                .put("name", group.name())
                .put("title", group.title())
                .putUnless(false, "mandatory", group.mandatory(), mandatory -> mandatory)
                .putUnless(false, "allOrNothing", group.allOrNothing(), allOrNothing -> allOrNothing)
                .putUnless(true, "complete", group.complete(), complete -> complete)
                .putUnless(true, "counts", group.counts(), counts -> counts);
        for (Measure measure : Measure.values()) {
            String property = measure == Measure.UNITS ? "unitCount" : RuleJson.property(measure);
            json.putUnless(Bounds.NONE, property, group.bounds(measure), SharedJson::bounds);
        }
        return json.putUnless(ExcessPolicy.CREDIT_IGNORED, "excess", group.excess(), Enum::name)
                .putAll("units", group.units(), QualificationJson::offered)
                .putAll("groups", group.groups(), QualificationJson::group);
    }

    private static Object offered(OfferedUnit offered) {
        JsonObject json = new JsonObject()
                .put("unit", offered.unit().text())
                .putText("version", offered.version())
                .putTexts("equivalents", offered.equivalents())
                .putAll("exemptions", offered.exemptions())
                .put("barringCode", offered.barringCode())
                .put("points", offered.points())
                .put("localCode", offered.localCode());
        return json.properties().size() == 1 ? offered.unit().text() : json;
    }

    private static JsonObject pathway(Pathway pathway) {
        return new JsonObject()
                .put("name", pathway.name())
                .put("title", pathway.title())
                .put("endorsement", pathway.endorsement())
                .putAll("groups", pathway.groups())
                .putAll("rules", pathway.rules(), RuleJson::rule)
                .putUnless(true, "rulesComplete", pathway.rulesComplete(), complete -> complete);
    }

    private static JsonObject size(SizeOption size) {
        return new JsonObject()
                .put("name", size.name())
                .putName("size", size.size())
                .put("number", size.number().map(number -> number.text()))
                .putAll("rules", size.rules(), RuleJson::rule)
                .putUnless(true, "rulesComplete", size.rulesComplete(), complete -> complete);
    }

    private static JsonObject overlay(Overlay overlay) {
        return SharedJson.requirement(
                overlay.requirement(),
                new JsonObject().put("unit", overlay.unit().text()));
    }
}
