/**
 * What is wrong with what was handed in: the library's voice.
 * <p>
 * A finding says where, how badly, what and what to do about it, under a code that never changes its meaning.
 * Reading and checking return everything they found at once, in a {@code Validated} value beside what could be understood;
 * nothing here is ever thrown for bad input.
 * Start at {@code Finding} and {@code Validated}.
 * <p>
 * This package says how a finding is made and told. It does not know which findings there are:
 * each area lists its own. A finding is not a gap; work a learner has still to do is nobody's mistake.
 */
@NullMarked
package io.github.qcf4j.finding;

import org.jspecify.annotations.NullMarked;
