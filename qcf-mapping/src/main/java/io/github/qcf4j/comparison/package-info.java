/**
 * Two answers side by side: under several policies, if something were otherwise, in another version, from day to day.
 * <p>
 * A difference says which verdicts change and which records make them change. Start at {@code WhatIf} for a question
 * such as "what if this decision were withdrawn", at {@code PolicyComparison} for one portfolio under several policies,
 * at {@code VersionChange} for a specification that comes out anew, and at {@code CriterionHistory} for what led to a
 * verdict. Two reports of any origin are compared by {@code CoverageDifference}.
 * <p>
 * This package decides nothing about a criterion by itself: every verdict in it is a mapper's.
 */
@NullMarked
package io.github.qcf4j.comparison;

import org.jspecify.annotations.NullMarked;
