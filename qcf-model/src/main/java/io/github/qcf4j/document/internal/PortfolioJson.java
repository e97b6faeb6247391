package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes portfolios as a portfolio file says them. */
public final class PortfolioJson {

    private PortfolioJson() {}

    /** Returns a portfolio, its mappings with the evidence they are of where that keeps their order. */
    public static JsonObject portfolio(Portfolio portfolio) {
        Map<String, List<EvidenceMapping>> byEvidence = new TreeMap<>();
        portfolio
                .mappings()
                .forEach(mapping -> byEvidence
                        .computeIfAbsent(mapping.evidence(), reference -> new ArrayList<>())
                        .add(mapping));
        List<EvidenceMapping> within = new ArrayList<>();
        portfolio.evidence().forEach(item -> within.addAll(byEvidence.getOrDefault(item.identifier(), List.of())));
        List<EvidenceMapping> all = portfolio.mappings();
        boolean nested = within.equals(all.subList(0, within.size()));
        JsonObject json = new JsonObject()
                .spread()
                .put("learner", portfolio.learner())
                .putAll("registrations", portfolio.registrations(), PortfolioJson::registration)
                .putAll("evidence", portfolio.evidence(), item -> evidence(item, nested ? byEvidence : Map.of()));
        json.putAll(
                "mappings",
                nested ? all.subList(within.size(), all.size()) : all,
                mapping -> AssessmentJson.mapping(mapping, new JsonObject().put("evidence", mapping.evidence())));
        return records(portfolio, json);
    }

    private static JsonObject evidence(Evidence item, Map<String, List<EvidenceMapping>> byEvidence) {
        return EvidenceJson.evidence(item)
                .putAll(
                        "mappings",
                        byEvidence.getOrDefault(item.identifier(), List.of()),
                        mapping -> AssessmentJson.mapping(mapping, new JsonObject()));
    }

    private static JsonObject records(Portfolio portfolio, JsonObject json) {
        return json.putAll("decisions", portfolio.decisions(), AssessmentJson::decision)
                .putAll("qualityAssurance", portfolio.qualityAssurance(), AssessmentJson::qualityAssurance)
                .putAll("recognitions", portfolio.recognitions(), AssessmentJson::recognition)
                .putAll("signOffs", portfolio.signOffs(), AssessmentJson::signOff)
                .putAll("certifications", portfolio.certifications(), PortfolioJson::certification)
                .putAll("withdrawals", portfolio.withdrawals(), PortfolioJson::withdrawal)
                .putAll("people", portfolio.people(), PortfolioJson::person)
                .put("centre", portfolio.centre().map(PortfolioJson::centre));
    }

    private static JsonObject registration(Registration registration) {
        return new JsonObject()
                .put("reference", registration.reference())
                .put("qualification", registration.qualification().text())
                .putText("version", registration.version())
                .put("on", registration.on().toString())
                .put("pathway", registration.pathway())
                .putTexts("units", registration.units());
    }

    private static JsonObject certification(Certification certification) {
        return new JsonObject()
                .put("reference", certification.reference())
                .put("unit", certification.unit().map(unit -> unit.text()))
                .put("qualification", certification.qualification().map(qualification -> qualification.text()))
                .putText("claimed", certification.claimed())
                .putText("certificated", certification.certificated())
                .put("certificateNumber", certification.certificateNumber());
    }

    private static JsonObject withdrawal(Withdrawal withdrawal) {
        return new JsonObject()
                .put("reference", withdrawal.reference())
                .put("of", withdrawal.of())
                .putTexts("criteria", withdrawal.criteria())
                .put("on", withdrawal.on().toString())
                .put("reason", withdrawal.reason());
    }

    private static JsonObject person(Person person) {
        return new JsonObject()
                .put("reference", person.identifier())
                .putAll("roles", person.roles(), PortfolioJson::role)
                .putNames("competences", person.competences())
                .put("site", person.site())
                .put("interest", person.interest());
    }

    private static Object role(DatedRole role) {
        return role.period().isAlways()
                ? role.role().name()
                : period(role.period(), new JsonObject().put("role", role.role().name()));
    }

    private static JsonObject centre(Centre centre) {
        return new JsonObject()
                .put("reference", centre.identifier())
                .putAll("sites", centre.sites())
                .putAll("directClaims", centre.directClaims(), PortfolioJson::directClaim);
    }

    private static JsonObject directClaim(DirectClaim claim) {
        return period(
                claim.period(),
                new JsonObject().put("qualification", claim.qualification().text()));
    }

    private static JsonObject period(DatePeriod period, JsonObject json) {
        return json.putText("from", period.from()).putText("until", period.until());
    }
}
