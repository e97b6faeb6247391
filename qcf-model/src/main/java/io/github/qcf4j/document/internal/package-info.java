/**
 * The workings of the readers and writers: parsing, places in files, constraint validators.
 * <p>
 * Types here are public only where a framework must reach them by reflection. They are not part of the API
 * and may change in any release. Start at {@link io.github.qcf4j.document} instead.
 */
@NullMarked
package io.github.qcf4j.document.internal;

import org.jspecify.annotations.NullMarked;
