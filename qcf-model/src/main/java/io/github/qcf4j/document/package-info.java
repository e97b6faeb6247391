/**
 * Specifications, portfolios and policies as they are written: JSON records, and their readers and writers.
 * <p>
 * A record here holds what a document says and nothing more, so every component may be absent.
 * The readers turn it into the types the rest of the library stands on, and return what they found on the way
 * with file, line and column. A document without errors always becomes a value.
 * Start at {@code SpecificationReader}, {@code PortfolioReader} and {@code PolicyReader}.
 * <p>
 * A host may bind these records with its own JSON mapper and validate them with its own validator.
 * This package alone knows that JSON and Jakarta Validation exist. It does not know what a portfolio amounts to.
 */
@NullMarked
package io.github.qcf4j.document;

import org.jspecify.annotations.NullMarked;
