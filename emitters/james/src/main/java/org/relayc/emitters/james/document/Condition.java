package org.relayc.emitters.james.document;

import java.util.List;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.sender.SenderSet;

/** What mail, or what recipient of it, a step is for. */
public sealed interface Condition {
  /** All of it, each recipient once. */
  Condition EACH_ONCE = new Or(List.of(new Always()));

  /** All of it. */
  record Always() implements Condition {}

  /** The server itself has made it: a bounce, or what an alias sends on. */
  record ByServer() implements Condition {}

  /** It was taken at a listener that marks it. */
  record Tagged(ListenerName listener) implements Condition {}

  /** The client's address is one of these. */
  record FromNetworks(List<NetworkEntry> entries) implements Condition {
    public FromNetworks {
      entries = List.copyOf(entries);
    }
  }

  /** The client has logged in. */
  record LoggedIn() implements Condition {}

  /** The client has logged in as one of these, in lower case. */
  record LoggedInAs(List<String> logins) implements Condition {
    public LoggedInAs {
      logins = List.copyOf(logins);
    }
  }

  /** The sender is {@code <>}. */
  record NullSender() implements Condition {}

  /** The sender is one of these. */
  record SentBy(List<SenderSet.Mailbox> senders) implements Condition {
    public SentBy {
      senders = List.copyOf(senders);
    }
  }

  /** The sender's local part says where mail should go. */
  record SentFromDressed() implements Condition {}

  /** The sender's domain is one of these. */
  record SentFrom(List<DomainName> domains) implements Condition {
    public SentFrom {
      domains = List.copyOf(domains);
    }
  }

  /** The sender's domain is below one of these. */
  record SentFromBelow(List<DomainName> domains) implements Condition {
    public SentFromBelow {
      domains = List.copyOf(domains);
    }
  }

  /** The recipient's domain is one of these. */
  record To(List<DomainName> domains) implements Condition {
    public To {
      domains = List.copyOf(domains);
    }
  }

  /** The recipient's domain is below one of these. */
  record ToBelow(List<DomainName> domains) implements Condition {
    public ToBelow {
      domains = List.copyOf(domains);
    }
  }

  /** The recipient's local part says where the mail should go. */
  record ToDressed() implements Condition {}

  /** The recipient's domain is in domainlist.xml. */
  record ToLocal() implements Condition {}

  /** All of them hold. */
  record And(List<Condition> conditions) implements Condition {
    public And {
      conditions = List.copyOf(conditions);
    }
  }

  /** One of them holds. */
  record Or(List<Condition> conditions) implements Condition {
    public Or {
      conditions = List.copyOf(conditions);
    }
  }

  record Not(Condition condition) implements Condition {}

  /** All of them: nothing composed where one says it. */
  static Condition all(List<Condition> conditions) {
    List<Condition> asking = conditions.stream().filter(each -> !(each instanceof Always)).toList();
    return switch (asking.size()) {
      case 0 -> new Always();
      case 1 -> asking.getFirst();
      default -> new And(asking);
    };
  }

  /** One of them: nothing composed where one says it. */
  static Condition any(List<Condition> conditions) {
    return switch (conditions.size()) {
      case 0 -> new Not(new Always());
      case 1 -> conditions.getFirst();
      default ->
          conditions.stream().anyMatch(Always.class::isInstance)
              ? new Always()
              : new Or(conditions);
    };
  }

  static Condition not(Condition condition) {
    return condition instanceof Not(Condition inner) ? inner : new Not(condition);
  }
}
