package org.relayc.dsl.syntax;

import java.util.List;

/** What stands inside a listener's braces. */
public sealed interface ListenerItem extends Node {
  /** {@code hostname mail.contoso.com}. */
  record HostName(String host, boolean quoted) implements ListenerItem {}

  /** {@code tls optional}. */
  record Tls(TlsMode mode) implements ListenerItem {}

  /** {@code auth plain, login over tls}; no mechanism means {@code none}. */
  record Auth(List<Name> mechanisms, boolean overTls) implements ListenerItem {
    public Auth {
      mechanisms = List.copyOf(mechanisms);
    }
  }

  /** {@code accept from any except blocklist}. */
  record Accept(List<Condition> clients) implements ListenerItem {
    public Accept {
      clients = List.copyOf(clients);
    }
  }

  /** {@code submit for authenticated}. */
  record Submit(SetExpression principals) implements ListenerItem {}

  /** A rule of this listener alone. */
  record LocalRule(Rule rule) implements ListenerItem {}

  /** How a listener uses TLS. */
  enum TlsMode {
    NONE,
    OPTIONAL,
    REQUIRED,
    IMPLICIT
  }
}
