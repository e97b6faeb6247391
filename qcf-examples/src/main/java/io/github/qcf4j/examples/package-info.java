/**
 * The library at work: illustrative qualifications, the code the README shows, and the {@code qcf} command.
 * <p>
 * The contact-centre units and qualifications are made up; their references are reserved for illustration and belong to
 * nobody. The other qualifications are outlines of real ones.
 * <p>
 * This package uses the library only as any caller could.
 */
@NullMarked
package io.github.qcf4j.examples;

import org.jspecify.annotations.NullMarked;
