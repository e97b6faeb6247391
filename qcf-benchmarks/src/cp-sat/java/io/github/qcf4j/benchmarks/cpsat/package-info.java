/**
 * Rules of combination written down for OR-Tools CP-SAT, to compare answers and times with.
 * <p>
 * It is written from the meaning of the rules, straight on the {@linkplain io.github.qcf4j.model model}, and shares no
 * code with the engine of the library: an error there does not become an error here. Everything the rules of a
 * qualification can ask is written down, for qualifications of which everything is recorded. Start at
 * {@link io.github.qcf4j.benchmarks.cpsat.CpSatQuestion}.
 */
@NullMarked
package io.github.qcf4j.benchmarks.cpsat;

import org.jspecify.annotations.NullMarked;
