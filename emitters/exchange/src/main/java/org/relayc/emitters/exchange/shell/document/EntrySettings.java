package org.relayc.emitters.exchange.shell.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;

/** An access entry: one right, given to or kept from somebody. */
public record EntrySettings(boolean deny, Trustee trustee, Right right) {
  private static final Comparator<EntrySettings> IN_ORDER =
      Comparator.comparing((EntrySettings entry) -> !entry.deny())
          .thenComparing(entry -> entry.id() + " " + entry.right());

  /** Denials first, as they are asked first. */
  public static List<EntrySettings> sorted(Collection<EntrySettings> entries) {
    return entries.stream().distinct().sorted(IN_ORDER).toList();
  }

  /** A SID, or the name of an account. */
  public String id() {
    return switch (trustee) {
      case WellKnown known -> known.id();
      case Trustee.Account(Trustee.Kind kind, String name) -> name;
    };
  }

  /** What the trustee is. */
  public String kind() {
    return switch (trustee) {
      case WellKnown known -> "Sid";
      case Trustee.Account(Trustee.Kind kind, String name) ->
          kind == Trustee.Kind.USER ? "User" : "Group";
    };
  }
}
