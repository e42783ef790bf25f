package org.relayc.emitters.james.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.model.mailbox.MailboxSet;

/** Whether a mailet gets the mail of a recipient. */
public sealed interface Match {
  Match ALL = new All(List.of());

  /** A client has logged in (SMTPAuthSuccessful). */
  record LoggedIn() implements Match {}

  /** A client may relay, by its address or since it has logged in (SMTPIsAuthNetwork). */
  record Trusted() implements Match {}

  /** Who has logged in (SMTPAuthUserIs), in lower case. */
  record User(SortedSet<String> names) implements Match {
    public User {
      names = new TreeSet<>(names);
    }
  }

  /** The client's address (RemoteAddrInNetwork). */
  record Client(NetworkList networks) implements Match {}

  /** The recipient's domain is James's own (RecipientIsLocal, HostIsLocal). */
  record LocalRecipient() implements Match {}

  /**
   * The recipient (HostIs, RecipientIs, RecipientIsRegex).
   *
   * @param text for people, as far as a dressed recipient is concerned
   */
  record Recipients(MailboxSet mailboxes, String text) implements Match {}

  /** The recipient's local part says where to go (a pattern of RecipientIsRegex). */
  record DressedRecipient() implements Match {}

  /** The sender's domain is James's own (SenderIsLocal, SenderHostIsLocal). */
  record LocalSender() implements Match {}

  /**
   * The sender (SenderIs, SenderHostIs, SenderIsRegex).
   *
   * @param nobody whether the null sender is in it
   */
  record Senders(MailboxSet mailboxes, boolean nobody, String text) implements Match {}

  /** The sender's local part says where to go (a pattern of SenderIsRegex). */
  record DressedSender() implements Match {}

  /** An attribute, with a value or with any. */
  record Attribute(String name, Optional<String> value) implements Match {}

  /** A header, its name in lower case, with a value or with any. */
  record Header(String name, Optional<String> value) implements Match {}

  /** Something of the message that its author chooses: its size, its parts, its hops. */
  record Content(String text) implements Match {}

  /** Something that only the server can tell, or that is not understood. */
  record Unseen(String text) implements Match {}

  /** None of them. */
  record None(List<Match> matches) implements Match {
    public None {
      matches = List.copyOf(matches);
    }
  }

  /** Each of them; of none that is everything. */
  record All(List<Match> matches) implements Match {
    public All {
      matches = List.copyOf(matches);
    }
  }

  /** One of them at least. */
  record Any(List<Match> matches) implements Match {
    public Any {
      matches = List.copyOf(matches);
    }
  }

  /** An odd number of them; Xor of James takes them in turn. */
  record Odd(List<Match> matches) implements Match {
    public Odd {
      matches = List.copyOf(matches);
    }
  }
}
