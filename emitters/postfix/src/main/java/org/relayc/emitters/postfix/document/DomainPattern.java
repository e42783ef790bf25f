package org.relayc.emitters.postfix.document;

import org.relayc.model.mail.DomainName;

/** One element of a list of domains; the first that matches decides (postconf(5) relay_domains). */
public sealed interface DomainPattern {
  /** One name, in the list or out of it. */
  record Name(DomainName name, boolean in) implements DomainPattern {}

  /** Every name below one; only where parents do not match by themselves. */
  record Below(DomainName name, boolean in) implements DomainPattern {}

  /** The keys of a table, whatever their values. */
  record InTable(LookupTable table) implements DomainPattern {}
}
