/**
 * What tests are made from: seeded generators of frameworks, portfolios and rules of combination, and slow references.
 * <p>
 * A generator gives the same values for the same seed on every machine. The references answer the questions the
 * libraries answer, in the most obvious way and without haste, so that the two can be compared.
 * <p>
 * Nothing here depends on a test framework, and nothing here knows the fast answers it is compared with.
 */
@NullMarked
package io.github.qcf4j.testkit;

import org.jspecify.annotations.NullMarked;
