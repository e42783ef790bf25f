package org.relayc.dsl.syntax;

import java.util.List;
import java.util.Optional;

/** What stands at the top level of a file. */
public sealed interface Statement extends Node {
  /** {@code include "lists.relay"}. */
  record Include(Text path) implements Statement {}

  /** {@code network printers = 10.20.30.0/24}. */
  record Definition(SetKind kind, Name name, SetExpression set) implements Statement {}

  /** {@code deliver ours}. */
  record Deliver(SetExpression domains) implements Statement {}

  /** {@code forward partner via [mx.partner.example]:25}. */
  record Forward(SetExpression domains, Optional<Hop> via) implements Statement {}

  /** {@code gateway proxies hides internet}. */
  record Gateway(SetExpression addresses, SetExpression hidden) implements Statement {}

  /** {@code listener internal on 10.0.0.5:25 { … }}. */
  record Listener(Name name, List<Endpoint> endpoints, List<ListenerItem> items)
      implements Statement {
    public Listener {
      endpoints = List.copyOf(endpoints);
      items = List.copyOf(items);
    }
  }

  /** A rule that applies to every listener. */
  record GlobalRule(Rule rule) implements Statement {}

  /**
   * {@code route smarthost to any via smtp.isp.example:587 tls required}; no hop means {@code mx}.
   */
  record Route(Name name, SetExpression domains, Optional<Hop> via, Optional<RouteTls> tls)
      implements Statement {}

  /** {@code never relay for anonymous to external} or {@code always …}. */
  record Claim(Quantifier quantifier, Decision decision, List<Condition> conditions, List<Name> on)
      implements Statement {
    public Claim {
      conditions = List.copyOf(conditions);
      on = List.copyOf(on);
    }
  }

  /** {@code expect relay from 10.20.30.7 to someone@example.net on internal}. */
  record Expect(Expectation expectation) implements Statement {}

  /** A decision as a claim names it. */
  record Decision(Kind kind) implements Node {
    /** The four words. */
    public enum Kind {
      RELAY,
      FORWARD,
      DELIVER,
      REJECT
    }
  }

  /** What a claim says of the transactions inside its conditions. */
  enum Quantifier {
    NEVER,
    ALWAYS
  }

  /** How a route uses TLS. */
  enum RouteTls {
    OPTIONAL,
    REQUIRED
  }
}
