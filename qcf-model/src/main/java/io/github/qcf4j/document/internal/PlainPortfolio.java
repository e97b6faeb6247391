package io.github.qcf4j.document.internal;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.PortfolioEvents;

/**
 * Reads portfolios in which nothing is unusual straight from their bytes, and tells their records without making them.
 * <p>
 * Where it says that it read one, {@link io.github.qcf4j.document.PortfolioReader} reads the same records and finds
 * nothing. Whatever it does not expect, from a syntax error to a withdrawal, it leaves to that reader. One portfolio
 * after the other can be read, by one thread at a time.
 */
public final class PlainPortfolio {

    /** How many bytes have to stand in an array after the text of a portfolio, the first of them a line end. */
    public static final int MARGIN = 16;

    /** What is returned of a portfolio in which something is unusual. */
    public static final int UNUSUAL = -1;

    private final MemberNames names = MemberNames.of(
            "format",
            "learner",
            "registrations",
            "evidence",
            "mappings",
            "decisions",
            "recognitions",
            "signOffs",
            "people",
            "centre",
            "portfolios");
    private final MemberNames registrationNames =
            MemberNames.of("reference", "qualification", "version", "on", "pathway", "units");
    private final MemberNames recognitionNames = MemberNames.of("reference", "unit", "route", "basis", "on");
    private final MemberNames signOffNames = MemberNames.of("reference", "unit", "role", "person", "on");
    private static final int LEARNER = PlainReading.all(1);
    private static final int PORTFOLIOS = PlainReading.all(10);
    private static final int FORMAT_AND_PORTFOLIOS = PlainReading.all(0, 10);
    private static final int QUALIFICATION_AND_DAY = PlainReading.all(1, 3);
    private static final int UNIT_ROUTE_AND_DAY = PlainReading.all(1, 2, 4);

    private final PlainReading reading;
    private final PlainJson json;
    private final PlainMapping mapping;
    private final PlainEvidence evidence;
    private final PlainDecision decision;
    private final PlainPeople people;
    private final ConstantNumbers<RecognitionRoute> routes;
    private final ConstantNumbers<SignOffRole> roles;
    private final NumberList units = new NumberList();

    /**
     * Makes a reader.
     *
     * @param events  who is told the records
     */
    public PlainPortfolio(PortfolioEvents events) {
        reading = new PlainReading(requireNonNull(events, "events"));
        json = reading.json();
        mapping = new PlainMapping(reading);
        evidence = new PlainEvidence(reading, mapping);
        decision = new PlainDecision(reading);
        people = new PlainPeople(reading);
        routes = reading.constants(RecognitionRoute.values());
        roles = reading.constants(SignOffRole.values());
    }

    /**
     * Tells the records of a portfolio, and returns where its line ends, if there is nothing unusual in it; else
     * {@link #UNUSUAL}, and what was told is worth nothing.
     *
     * @param text  the text, in which each portfolio has a line
     * @param from  where the portfolio begins
     */
    public int tell(OngoingText text, int from) {
        try {
            reading.begin(text, from);
            document();
            reading.told();
            return json.end();
        } catch (NotPlain unusual) {
            return UNUSUAL;
        }
    }

    /** Goes over a document: the portfolio of a learner by itself, or a list with one. */
    private void document() {
        int met = portfolio(true);
        if ((met & PORTFOLIOS) == 0) {
            PlainReading.require(met, LEARNER);
        } else if (met != FORMAT_AND_PORTFOLIOS) {
            throw NotPlain.here();
        }
    }

    /** Goes over a portfolio, and returns which members it has. */
    private int portfolio(boolean mayList) {
        int met = 0;
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.format();
                case 1 -> {
                    int learner = json.reference();
                    reading.told().learner(learner);
                }
                case 9 -> people.centre();
                case 10 -> list(mayList);
                default -> records(member);
            }
        }
        return met;
    }

    private void list(boolean mayList) {
        json.list();
        if (!mayList || !json.hasEntry(true)) {
            throw NotPlain.here();
        }
        PlainReading.require(portfolio(false), LEARNER);
        if (json.hasEntry(false)) {
            throw NotPlain.here();
        }
    }

    private void records(int member) {
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            switch (member) {
                case 2 -> registration();
                case 3 -> evidence.tell();
                case 4 -> mapping.tell(PortfolioEvents.NONE);
                case 5 -> decision.tell();
                case 6 -> recognition();
                case 7 -> signOff();
                default -> people.tell();
            }
        }
    }

    private void registration() {
        int qualification = PortfolioEvents.NONE;
        int version = PortfolioEvents.NONE;
        int pathway = PortfolioEvents.NONE;
        int on = PortfolioEvents.UNDATED;
        int met = 0;
        units.clear();
        json.object();
        for (int member = json.member(registrationNames, PlainJson.END);
                member >= 0;
                member = json.member(registrationNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.ownReference();
                case 1 -> qualification = json.text();
                case 2 -> version = json.text();
                case 3 -> on = reading.day();
                case 4 -> pathway = json.reference();
                default -> reading.texts(units);
            }
        }
        PlainReading.require(met, QUALIFICATION_AND_DAY);
        reading.told().registration(qualification, version, pathway, on, units.values(), units.size());
    }

    private void recognition() {
        int unit = PortfolioEvents.NONE;
        int route = PortfolioEvents.NONE;
        int on = PortfolioEvents.UNDATED;
        int met = 0;
        json.object();
        for (int member = json.member(recognitionNames, PlainJson.END);
                member >= 0;
                member = json.member(recognitionNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.ownReference();
                case 1 -> unit = json.text();
                case 2 -> route = json.text();
                case 3 -> json.freeText();
                default -> on = reading.day();
            }
        }
        PlainReading.require(met, UNIT_ROUTE_AND_DAY);
        reading.told().recognition(unit, routes.of(route), on);
    }

    private void signOff() {
        int unit = PortfolioEvents.NONE;
        int role = PortfolioEvents.NONE;
        int person = PortfolioEvents.NONE;
        int on = PortfolioEvents.UNDATED;
        int met = 0;
        json.object();
        for (int member = json.member(signOffNames, PlainJson.END);
                member >= 0;
                member = json.member(signOffNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.ownReference();
                case 1 -> unit = json.text();
                case 2 -> role = json.text();
                case 3 -> person = json.reference();
                default -> on = reading.day();
            }
        }
        PlainReading.require(met, UNIT_ROUTE_AND_DAY);
        reading.told().signOff(unit, roles.of(role), person, on);
    }
}
