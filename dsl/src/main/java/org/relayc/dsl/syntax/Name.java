package org.relayc.dsl.syntax;

/** A name of a set, a listener or a route, as written. */
public record Name(String text) implements Node {}
