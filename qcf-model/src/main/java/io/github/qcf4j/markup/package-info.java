/**
 * Escaping and layout for text, Markdown, HTML and SVG, shared by everything here that writes for people.
 * <p>
 * What is handed in is somebody else's text, so nothing reaches a page unescaped.
 * Line ends are always a single line feed, and no locale is consulted.
 * <p>
 * This package is for the inside of the library only. It knows nothing of units, learners or findings.
 */
@NullMarked
package io.github.qcf4j.markup;

import org.jspecify.annotations.NullMarked;
