package io.github.qcf4j.combination;

import io.github.qcf4j.model.OfferedUnit;

/**
 * A unit as an asked group lists it.
 *
 * @param group  the group that itself lists it
 * @param offered  what the group says of it
 */
record Offer(AskedGroup group, OfferedUnit offered) {}
