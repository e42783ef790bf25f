package org.relayc.emitters.postfix.restriction;

import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.sender.SenderSet;

/** One condition of a rule that takes a look-up to test. */
sealed interface Guard {
  /** What the table of the condition is called after its rule. */
  String word();

  /** The client's address. */
  record From(AddressSet addresses) implements Guard {
    @Override
    public String word() {
      return "clients";
    }
  }

  /** The client's verified name. */
  record Named(NameSet names) implements Guard {
    @Override
    public String word() {
      return "names";
    }
  }

  /** Who is logged in; a session in which nobody is never passes. */
  record For(Logins logins) implements Guard {
    @Override
    public String word() {
      return "users";
    }
  }

  /** The recipient's domain. */
  record To(NameSet domains) implements Guard {
    @Override
    public String word() {
      return "recipients";
    }
  }

  /** The sender. */
  record SentBy(SenderSet senders) implements Guard {
    @Override
    public String word() {
      return "senders";
    }
  }
}
