package org.relayc.compiler.outline;

import org.relayc.dsl.syntax.Node;
import org.relayc.model.policy.ClauseId;

/** A statement or item with its number in the order of the text. */
public record Numbered<T extends Node>(ClauseId id, T node) {}
