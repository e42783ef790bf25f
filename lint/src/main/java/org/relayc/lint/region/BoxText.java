package org.relayc.lint.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.verifier.box.Box;
import org.relayc.verifier.space.Values;

/** A box as conditions, one for each kind of value that matters. */
public final class BoxText {
  private final SetText sets;

  private BoxText(SetNames names) {
    this.sets = new SetText(names);
  }

  /**
   * The conditions, in the order of the language; none for a box that holds everything. Of the odd
   * addresses that are left to a server nothing is said unless they are all that there is.
   */
  public static List<String> conditions(Box box, SetNames names) {
    return new BoxText(names).conditions(box);
  }

  private List<String> conditions(Box box) {
    List<String> conditions = new ArrayList<>();
    box.clients().ifPresent(set -> conditions.add("from " + sets.addresses(set)));
    box.names().ifPresent(names -> conditions.add(named(names)));
    box.logins().ifPresent(logins -> conditions.add("for " + sets.users(logins)));
    box.groups()
        .forEach(
            (group, in) -> conditions.add((in ? "in" : "not in") + " group \"" + group + "\""));
    box.senders()
        .filter(senders -> !holdsUsual(senders))
        .ifPresent(senders -> conditions.add("sender " + text(senders)));
    box.recipients().ifPresent(recipients -> conditions.add("to " + text(recipients)));
    box.dressed()
        .filter(dressed -> dressed)
        .ifPresent(dressed -> conditions.add("as a dressed recipient"));
    box.tls().ifPresent(tls -> conditions.add(tls ? "over tls" : "in clear"));
    box.days().ifPresent(days -> conditions.add(text(days)));
    box.unseen()
        .forEach((name, yes) -> conditions.add("if " + name + (yes ? " says yes" : " says no")));
    return conditions;
  }

  /** True for all senders that anyone would write. */
  private static boolean holdsUsual(Box.Senders senders) {
    return senders.mailboxes().equals(MailboxSet.ANY) && senders.nobody();
  }

  private String named(Box.Names names) {
    if (names.names().isEmpty()) {
      return "without a name";
    }
    return "named " + sets.hosts(names.names()) + (names.unnamed() ? ", or without a name" : "");
  }

  private String text(Box.Senders senders) {
    List<String> all = new ArrayList<>();
    String plain = sets.mailboxes(senders.mailboxes(), "@");
    if (!plain.isEmpty()) {
      all.add(plain);
    }
    if (senders.nobody()) {
      all.add("null");
    }
    if (senders.other()) {
      all.add("those that are no mailbox");
    }
    return String.join(", ", all);
  }

  private String text(Box.Recipients recipients) {
    String plain = sets.mailboxes(recipients.mailboxes(), "");
    NameSet usual = recipients.mailboxes().usual();
    if (recipients.literal() == usual.containsTheRest()) {
      return plain;
    }
    return recipients.literal()
        ? (plain.isEmpty() ? "" : plain + ", ") + "address literals"
        : plain + ", not to address literals";
  }

  private static String text(List<Values.DaySpan> days) {
    List<String> spans = new ArrayList<>();
    for (Values.DaySpan span : days) {
      Optional<LocalDate> last = span.last();
      spans.add(
          last.map(day -> "from " + span.first() + " until " + day)
              .orElse("from " + span.first() + " on"));
    }
    return "on days " + String.join(", ", spans);
  }
}
