package io.github.qcf4j.document.internal;

/** Goes over what is recorded beside a record and decides nothing, such as who authenticated an item of evidence. */
final class PlainDetail {

    private final MemberNames attestationNames = MemberNames.of("by", "on");
    private final MemberNames authenticationNames = MemberNames.of("how", "by", "on");
    private final MemberNames contributionNames = MemberNames.of("kind", "ownPart");
    private final MemberNames citedNames = MemberNames.of("kind", "name", "clause");
    private final MemberNames resultNames = MemberNames.of("measure", "before", "after", "period");

    /** The most members of an object with names of its own; each of them is compared with all others. */
    private static final int MOST_NAMED = 20;

    private final PlainReading reading;
    private final PlainJson json;

    PlainDetail(PlainReading reading) {
        this.reading = reading;
        this.json = reading.json();
    }

    /** Goes over who confirmed something, and when. */
    void attestation() {
        int met = 0;
        json.object();
        for (int member = json.member(attestationNames, PlainJson.END);
                member >= 0;
                member = json.member(attestationNames, member)) {
            met = PlainReading.once(met, member);
            if (member == 0) {
                json.reference();
            } else {
                reading.day();
            }
        }
        PlainReading.require(met, 3);
    }

    /** Goes over how it was made sure that an item is the learner's. */
    void authentication(ConstantNumbers<?> methods) {
        int met = 0;
        json.object();
        for (int member = json.member(authenticationNames, PlainJson.END);
                member >= 0;
                member = json.member(authenticationNames, member)) {
            met = PlainReading.once(met, member);
            switch (member) {
                case 0 -> methods.of(json.text());
                case 1 -> json.reference();
                default -> reading.day();
            }
        }
        PlainReading.require(met, 1);
    }

    /** Goes over whose work an item is, which may be a mere text. */
    void contribution(ConstantNumbers<?> kinds) {
        if (json.isText()) {
            kinds.of(json.text());
        } else {
            kindAndTexts(contributionNames, kinds, 1);
        }
    }

    /** Goes over what an item cites. */
    void cited(ConstantNumbers<?> kinds) {
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            kindAndTexts(citedNames, kinds, 3);
        }
    }

    private void kindAndTexts(MemberNames names, ConstantNumbers<?> kinds, int required) {
        int met = 0;
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            if (member == 0) {
                kinds.of(json.text());
            } else {
                json.freeText();
            }
        }
        PlainReading.require(met, required);
    }

    /** Goes over what the learner changed, in figures. */
    void results() {
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            int met = 0;
            json.object();
            for (int member = json.member(resultNames, PlainJson.END);
                    member >= 0;
                    member = json.member(resultNames, member)) {
                met = PlainReading.once(met, member);
                json.freeText();
            }
            PlainReading.require(met, 1);
        }
    }

    /** Goes over texts under references. */
    void texts() {
        int[] names = new int[MOST_NAMED];
        int count = 0;
        json.object();
        while (json.hasMember(count == 0)) {
            count = named(names, count);
            json.freeText();
        }
    }

    /** Goes over constants under constants. */
    void constants(ConstantNumbers<?> names, ConstantNumbers<?> values) {
        int[] named = new int[MOST_NAMED];
        int count = 0;
        json.object();
        while (json.hasMember(count == 0)) {
            count = named(named, count);
            names.of(named[count - 1]);
            values.of(json.text());
        }
    }

    private int named(int[] names, int count) {
        int name = json.reference();
        json.colon();
        for (int i = 0; i < count; i++) {
            if (names[i] == name) {
                throw NotPlain.here();
            }
        }
        if (count == MOST_NAMED) {
            throw NotPlain.here();
        }
        names[count] = name;
        return count + 1;
    }
}
