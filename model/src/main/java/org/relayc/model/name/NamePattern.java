package org.relayc.model.name;

import org.relayc.model.mail.DomainName;

/** What one entry of a host or domain set says. */
public sealed interface NamePattern {
  /** One name. */
  record Exactly(DomainName name) implements NamePattern {}

  /** Every name below one, not the name itself. */
  record Below(DomainName name) implements NamePattern {}

  /** Every name, and every address literal. */
  record Any() implements NamePattern {}
}
