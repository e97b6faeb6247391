package io.github.qcf4j.report;

/**
 * One thing that the head of a report says, such as 'As of' '2014-11-21'.
 *
 * @param label  what it is about
 * @param value  what it says
 */
record Fact(String label, String value) {}
