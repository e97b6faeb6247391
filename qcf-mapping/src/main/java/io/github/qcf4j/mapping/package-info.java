/**
 * How far a portfolio covers a qualification, and what is left to do.
 * <p>
 * A mapper is compiled once for a framework and a policy, and then maps any number of portfolios.
 * Its report lists everything that was asked for, covered or not, and can say why.
 * Gaps and findings are different things: a gap is work the learner has still to do,
 * a finding is something wrong with what was handed in. Equal inputs give equal reports.
 * Start at {@code PortfolioMapper.of}.
 * <p>
 * This package knows no clock: the day a question is asked for is an argument.
 * It does not know that JSON exists, nor how a report is shown.
 */
@NullMarked
package io.github.qcf4j.mapping;

import org.jspecify.annotations.NullMarked;
