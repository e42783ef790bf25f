package org.relayc.model.decide;

import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NameSet;

/** What a {@code to} condition is asked about. */
sealed interface Destination {
  boolean isIn(NameSet set);

  String text();

  /** A domain. */
  record Domain(DomainName name) implements Destination {
    @Override
    public boolean isIn(NameSet set) {
      return set.contains(name);
    }

    @Override
    public String text() {
      return name.text();
    }
  }

  /** An address literal: in a set that holds all that it does not name, and in no other. */
  record Literal(String literal) implements Destination {
    @Override
    public boolean isIn(NameSet set) {
      return set.containsTheRest();
    }

    @Override
    public String text() {
      return "[" + literal + "]";
    }
  }
}
