package io.github.qcf4j.testkit;

/**
 * What is missing, such as 'METHOD J/999/0001 requirement 1 DIRECT_OBSERVATION'.
 *
 * @param kind  what kind of thing is missing, such as 'RANGE'
 * @param place  where it is asked for
 * @param value  which of it is missing, blank where the kind says it all
 * @param missing  how much of it is missing
 */
record Shortfall(String kind, String place, String value, int missing) {}
