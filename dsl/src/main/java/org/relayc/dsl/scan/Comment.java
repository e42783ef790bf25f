package org.relayc.dsl.scan;

import org.relayc.diagnostics.source.Span;

/**
 * A comment, from its {@code #} to the end of its line.
 *
 * @param ownLine nothing else stands on its line
 */
public record Comment(Span span, boolean ownLine) {}
