package org.relayc.lint.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.relayc.lint.relay.Sizes;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;

/**
 * Sets in the words of the language, cut short where they are long.
 *
 * @param known names that people have given to sets; they stand for what is equal to them
 */
record SetText(SetNames known) {
  private static final int SHOWN = 6;

  String addresses(AddressSet set) {
    return new Naming<>(
            known.clients(),
            AddressSet.ANY,
            AddressSet::minus,
            AddressSet::isEmpty,
            SetText::spelled)
        .of(set);
  }

  String hosts(NameSet set) {
    return names(known.hosts(), set);
  }

  String domains(NameSet set) {
    return names(known.domains(), set);
  }

  private static String names(Map<String, NameSet> names, NameSet set) {
    return new Naming<>(names, NameSet.ANY, NameSet::minus, NameSet::isEmpty, SetText::spelled)
        .of(set);
  }

  String users(Logins logins) {
    Optional<String> name =
        known.users().entrySet().stream()
            .filter(user -> user.getValue().equals(logins))
            .map(Map.Entry::getKey)
            .findFirst();
    return name.orElseGet(() -> spelled(logins));
  }

  private static String spelled(Logins logins) {
    List<String> exceptions = List.copyOf(logins.exceptions());
    String names = listed(exceptions);
    String loggedIn =
        logins.others()
            ? "authenticated" + (exceptions.isEmpty() ? "" : " except " + names)
            : names;
    return logins.anonymous()
        ? "anonymous" + (loggedIn.isEmpty() ? "" : ", " + loggedIn)
        : loggedIn;
  }

  private static String spelled(AddressSet set) {
    if (set.equals(AddressSet.ANY)) {
      return "any";
    }
    if (set.cidrCount() <= SHOWN) {
      return String.join(", ", texts(set.cidrs(), SHOWN));
    }
    List<String> ranges = texts(set.ranges(), SHOWN);
    String more = set.rangeCount() > SHOWN ? ", … (" + Sizes.of(set) + ")" : "";
    return String.join(", ", ranges) + more;
  }

  private static List<String> texts(Iterable<?> all, int limit) {
    return StreamSupport.stream(all.spliterator(), false)
        .limit(limit)
        .map(Object::toString)
        .map(text -> text.replaceFirst("^([0-9.]+)/32$|^([^/]+)/128$", "$1$2"))
        .toList();
  }

  private static String spelled(NameSet set) {
    List<NameSet.Entry> entries = set.entries();
    List<String> in = patterns(entries.stream().filter(NameSet.Entry::in));
    List<String> out = patterns(entries.stream().filter(entry -> !entry.in()));
    if (in.isEmpty()) {
      return "none";
    }
    // What is in again below what is out stands behind it.
    boolean rest = set.containsTheRest();
    List<String> first = rest ? in.subList(0, 1) : in;
    List<String> again = rest ? in.subList(1, in.size()) : List.of();
    return listed(first)
        + (out.isEmpty() ? "" : " except " + listed(out))
        + (again.isEmpty() ? "" : ", but " + listed(again));
  }

  private static List<String> patterns(Stream<NameSet.Entry> entries) {
    return entries
        .map(entry ->
            switch (entry.pattern()) {
              case NamePattern.Any any -> "any";
              case NamePattern.Exactly exactly -> exactly.name().text();
              case NamePattern.Below below -> "*." + below.name().text();
            })
        .toList();
  }

  private static String listed(List<String> all) {
    return all.size() <= SHOWN
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, SHOWN)) + ", … (" + all.size() + " in all)";
  }

  /**
   * Mailboxes by their domains.
   *
   * @param at what stands before the domain of each: {@code @} for senders
   */
  String mailboxes(MailboxSet set, String at) {
    List<String> all = new ArrayList<>();
    if (!set.usual().isEmpty()) {
      all.add((set.usual().equals(NameSet.ANY) ? "" : at) + domains(set.usual()));
    }
    for (Map.Entry<String, NameSet> own : set.byLocalPart().entrySet()) {
      NameSet more = own.getValue().minus(set.usual());
      NameSet less = set.usual().minus(own.getValue());
      if (!more.isEmpty()) {
        all.add(own.getKey() + "@" + domains(more));
      }
      if (!less.isEmpty()) {
        all.add("except " + own.getKey() + "@" + domains(less));
      }
    }
    return listed(all);
  }
}
