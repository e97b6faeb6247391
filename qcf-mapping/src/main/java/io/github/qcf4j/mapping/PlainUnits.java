package io.github.qcf4j.mapping;

import io.github.qcf4j.model.SignOffRole;
import java.util.Arrays;

/**
 * What is to be said of the units of one portfolio: which are selected, recognised, signed and achieved (V7).
 * <p>
 * A unit that its assessor signed off is achieved on that day, if each criterion was met then and nothing was decided
 * later; else more is to be said.
 */
final class PlainUnits {

    private static final int NEVER = Integer.MIN_VALUE;

    private final PlainLayout room;
    private final CoverageLayout layout;
    private final long[] until;
    private final boolean[] live;
    private final int[] signedOff;
    private final boolean[] recognised;

    /** Makes room for the units of a layout. */
    PlainUnits(PlainLayout room) {
        this.room = room;
        this.layout = room.layout();
        this.until = new long[layout.criteria()];
        this.live = new boolean[layout.units()];
        this.signedOff = new int[layout.units()];
        this.recognised = new boolean[layout.units()];
    }

    /** Begins with another portfolio. */
    void clear() {
        Arrays.fill(until, Long.MIN_VALUE);
        Arrays.fill(live, false);
        Arrays.fill(signedOff, NEVER);
        Arrays.fill(recognised, false);
    }

    /**
     * Adds what came of an item that is live for a criterion.
     *
     * @param until  the last day on which it counts
     */
    void add(int criterion, long until) {
        this.until[criterion] = Math.max(this.until[criterion], until);
        live[layout.unitOf(criterion)] = true;
    }

    /** Adds all units to what is packed. */
    void pack(PlainRecords records, PackedPortfolioBuilder builder) {
        select(records, builder);
        recognise(records.signatures(), builder);
        sign(records, builder);
        for (int unit = 0; unit < signedOff.length; unit++) {
            if (signedOff[unit] != NEVER) {
                Unusual.unless(!recognised[unit] && isAchieved(unit, records.latest(unit)));
                builder.achieve(unit, signedOff[unit]);
            }
        }
    }

    private void select(PlainRecords records, PackedPortfolioBuilder builder) {
        UnitSelection[] selections = records.registration().selections();
        IntColumn listed = records.selected();
        for (int unit = 0; unit < selections.length; unit++) {
            boolean inferred = listed.size() == 0 && live[unit] && selections[unit] == UnitSelection.NOT_SELECTED;
            builder.select(unit, inferred ? UnitSelection.INFERRED : selections[unit]);
        }
        for (int i = 0; i < listed.size(); i++) {
            int unit = listed.get(i);
            if (selections[unit] == UnitSelection.NOT_SELECTED) {
                builder.select(unit, UnitSelection.REGISTERED);
            }
        }
    }

    private void recognise(PlainSignatures signatures, PackedPortfolioBuilder builder) {
        for (int i = 0; i < signatures.recognitions(); i++) {
            int unit = plain(signatures.recognisedUnit(i));
            Unusual.unless(!recognised[unit]);
            recognised[unit] = true;
            builder.recogniseUnit(unit, signatures.route(i));
        }
    }

    private void sign(PlainRecords records, PackedPortfolioBuilder builder) {
        PlainSignatures signatures = records.signatures();
        for (int i = 0; i < signatures.signOffs(); i++) {
            int unit = plain(signatures.signedUnit(i));
            SignOffRole role = signatures.role(i);
            Unusual.unless(role == SignOffRole.LEARNER || signatures.person(i) != records.learner());
            builder.sign(unit);
            if (role == SignOffRole.ASSESSOR) {
                int on = signatures.on(i);
                signedOff[unit] = signedOff[unit] == NEVER ? on : Math.min(signedOff[unit], on);
            }
        }
    }

    private boolean isAchieved(int unit, int latest) {
        boolean met = room.canBeMetByAny(unit) && latest <= signedOff[unit];
        for (int criterion = layout.firstCriterion(unit); met && criterion < layout.endCriterion(unit); criterion++) {
            met = until[criterion] >= signedOff[unit];
        }
        return met;
    }

    private int plain(int unit) {
        Unusual.unless(layout.isPlain(unit));
        return unit;
    }
}
