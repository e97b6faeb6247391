package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;

/**
 * The most that a group gives in a measure, in all and at each level, whatever is placed in it.
 *
 * @param group  the group
 * @param measure  the measure
 * @param most  the most it gives
 * @param source  the group itself, or the rule about what remains
 */
record RuleCap(AskedGroup group, Measure measure, int most, RuleSource source) {}
