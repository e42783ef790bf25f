package org.relayc.dsl.syntax;

/** A quoted string; {@code value} is what it stands for, escapes resolved. */
public record Text(String value) implements Node {}
