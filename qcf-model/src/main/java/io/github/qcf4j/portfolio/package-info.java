/**
 * The records about learners: evidence, what it is mapped to, the judgements made about it, and the awards that followed.
 * <p>
 * A portfolio says what was recorded. It may name criteria that do not exist and contradict itself;
 * saying so is the work of whoever maps it, not of the portfolio. The policy that decides what counts is data here too.
 * Start at {@code Portfolio}, or at {@code PortfolioEvents} where records arrive one after another.
 * <p>
 * This package does not know the specifications it speaks of, and computes nothing.
 */
@NullMarked
package io.github.qcf4j.portfolio;

import org.jspecify.annotations.NullMarked;
