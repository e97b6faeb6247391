/**
 * What tests are made from: seeded generators of frameworks and portfolios, and a slow reference implementation.
 * <p>
 * A generator gives the same values for the same seed on every machine. The reference answers the questions the
 * libraries answer, in the most obvious way and without haste, so that the two can be compared.
 * <p>
 * Nothing here depends on a test framework, and nothing here knows the fast answers it is compared with.
 */
@NullMarked
package io.github.qcf4j.testkit;

import org.jspecify.annotations.NullMarked;
