package io.github.qcf4j.document.internal;

import io.github.qcf4j.portfolio.PortfolioEvents;

/** Reads mappings of evidence to criteria; one that names values of a range is not plain. */
final class PlainMapping {

    private final MemberNames names = MemberNames.of("reference", "evidence", "criteria", "version", "locator", "on");

    private final PlainReading reading;
    private final PlainJson json;
    private final NumberList criteria = new NumberList();

    PlainMapping(PlainReading reading) {
        this.reading = reading;
        this.json = reading.json();
    }

    /**
     * Goes over a mapping, and tells of it.
     *
     * @param within  the reference of the evidence around the mapping, or none where the mapping names it
     */
    void tell(int within) {
        int evidence = within;
        int version = PortfolioEvents.NONE;
        int on = PortfolioEvents.UNDATED;
        int met = 0;
        criteria.clear();
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> reading.ownReference();
                case 1 -> evidence = json.reference();
                case 2 -> reading.texts(criteria);
                case 3 -> version = json.text();
                case 4 -> json.freeText();
                default -> on = reading.day();
            }
        }
        boolean namesEvidence = (met & 1 << 1) != 0;
        if (namesEvidence == (within != PortfolioEvents.NONE) || criteria.size() == 0) {
            throw NotPlain.here();
        }
        reading.told().mapping(evidence, version, on, criteria.values(), criteria.size());
    }
}
