/**
 * The {@code qcf} command: maps portfolios, checks and shows specifications, and writes a first pair to start from.
 * <p>
 * Start at {@link io.github.qcf4j.examples.command.Qcf}. Files tell by their content what they are; reports and pages go
 * to standard output, everything that is wrong to standard error.
 * <p>
 * This package decides nothing about coverage; it asks the library and prints what the library says.
 */
@NullMarked
package io.github.qcf4j.examples.command;

import org.jspecify.annotations.NullMarked;
