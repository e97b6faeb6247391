/**
 * The library at work: illustrative qualifications, the code the README shows, and the {@code qcf} command.
 * <p>
 * The units and qualifications here are made up. Their references are reserved for illustration and belong to nobody.
 * <p>
 * This package uses the library only as any caller could.
 */
@NullMarked
package io.github.qcf4j.examples;

import org.jspecify.annotations.NullMarked;
