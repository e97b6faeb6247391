package io.github.qcf4j.framework;

import java.util.function.Function;

/**
 * One thing that a specification says of each unit, qualification, group or offered unit, such as the credit.
 *
 * @param part  what it is
 * @param value  how it is found; equal values are no change
 * @param <T>  what it is said of
 */
record Feature<T>(SpecificationPart part, Function<T, ?> value) {}
