package org.relayc.dsl.syntax;

/** A piece of a policy as it was written; its place is kept in {@code Origins}. */
public sealed interface Node
    permits PolicyFile,
        Statement,
        ListenerItem,
        SetExpression,
        SetItem,
        Condition,
        Note,
        Hop,
        Endpoint,
        Name,
        Text,
        Rule,
        Statement.Decision,
        Expectation,
        Expectation.Path {}
