/**
 * The library at work: a short program for each kind of user, on illustrative qualifications and outlines of real ones.
 * <p>
 * The contact-centre units and qualifications are made up; their references are reserved for illustration and belong to
 * nobody. The other qualifications are outlines of real ones.
 * <p>
 * This package uses the library only as any caller could.
 */
@NullMarked
package io.github.qcf4j.examples;

import org.jspecify.annotations.NullMarked;
