/**
 * The shortest way to finish: which units are still to be taken, and which activities close what is open.
 * <p>
 * Start at {@link io.github.qcf4j.planning.FinishPlanner#of}. Of what a learner could do, or has done and not offered
 * yet, a {@link io.github.qcf4j.planning.FinishPlan} chooses what weighs least and closes every need that can be closed:
 * criteria under the policy, and what the specification demands of the evidence beside. It says what nobody can close,
 * and why.
 * <p>
 * This package does not decide anything: a plan is right when every activity in it goes well, and its assessor agrees.
 */
@NullMarked
package io.github.qcf4j.planning;

import org.jspecify.annotations.NullMarked;
