package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.PersonRole;

/** Reads people and the centre of a portfolio in which nothing is unusual. */
final class PlainPeople {

    private final MemberNames personNames = MemberNames.of("reference", "roles", "competences", "site", "interest");
    private final MemberNames roleNames = MemberNames.of("role", "from", "until");
    private final MemberNames centreNames = MemberNames.of("reference", "sites", "directClaims");
    private final MemberNames claimNames = MemberNames.of("qualification", "from", "until");

    private final PlainReading reading;
    private final PlainJson json;
    private final ConstantNumbers<PersonRole> roles;
    private final ConstantNumbers<AssessorCompetence> competences;
    private final NumberList sites = new NumberList();

    PlainPeople(PlainReading reading) {
        this.reading = reading;
        this.json = reading.json();
        this.roles = reading.constants(PersonRole.values());
        this.competences = reading.constants(AssessorCompetence.values());
    }

    /** Goes over a person, and tells of the roles and then of the person. */
    void tell() {
        int reference = 0;
        boolean hasInterest = false;
        int met = 0;
        json.object();
        for (int member = json.member(personNames, PlainJson.END);
                member >= 0;
                member = json.member(personNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reference = reading.ownReference();
                case 1 -> roles();
                case 2 -> reading.constants(competences);
                case 3 -> json.reference();
                default -> {
                    json.freeText();
                    hasInterest = true;
                }
            }
        }
        PlainReading.require(met, 1);
        reading.told().person(reference, hasInterest);
    }

    private void roles() {
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            if (json.isText()) {
                reading.told().role(roles.of(json.text()), Integer.MIN_VALUE, Integer.MAX_VALUE);
            } else {
                during(roleNames, true);
            }
        }
    }

    /** Goes over a role, or a claim for a qualification, that is held from a day on, until another, or always. */
    private void during(MemberNames names, boolean isRole) {
        int name = 0;
        int from = Integer.MIN_VALUE;
        int until = Integer.MAX_VALUE;
        int met = 0;
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> name = json.text();
                case 1 -> from = json.date();
                default -> until = json.date();
            }
        }
        PlainReading.require(met, 1);
        if (until < from) {
            throw NotPlain.here();
        }
        if (isRole) {
            reading.told().role(roles.of(name), from, until);
        } else if (!WrittenForm.QUALIFICATION_IDENTIFIER.admits(reading.text(name))) {
            throw NotPlain.here();
        }
    }

    /** Goes over the centre, on which coverage does not hang. */
    void centre() {
        int met = 0;
        json.object();
        for (int member = json.member(centreNames, PlainJson.END);
                member >= 0;
                member = json.member(centreNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.ownReference();
                case 1 -> reading.references(sites);
                default -> directClaims();
            }
        }
        PlainReading.require(met, 1);
    }

    private void directClaims() {
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            during(claimNames, false);
        }
    }
}
