package org.relayc.migrate.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.AccessList.Entries;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** The words of an answer as what they stand for; empty where they are none. */
final class AnswerValue {
  private static final String ALL_EXCEPT = "all except ";
  private static final String EXCEPT = " except ";

  private AnswerValue() {}

  static Optional<Boolean> truth(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** {@code nobody}, {@code 10.0.0.0/8, 192.0.2.7} or {@code all except 192.0.2.7}. */
  static Optional<AccessList> list(String text) {
    String words = text.strip();
    if (words.equalsIgnoreCase("nobody")) {
      return Optional.of(AccessList.NOBODY);
    }
    boolean except = words.regionMatches(true, 0, ALL_EXCEPT, 0, ALL_EXCEPT.length());
    return addresses(except ? words.substring(ALL_EXCEPT.length()) : words)
        .map(set -> new Entries(set, NameSet.EMPTY))
        .map(entries -> except ? new AccessList.AllExcept(entries) : new AccessList.Only(entries));
  }

  private static Optional<AddressSet> addresses(String text) {
    AddressSet set = AddressSet.EMPTY;
    for (String part : text.split(",", -1)) {
      Optional<Cidr> cidr = cidr(part.strip());
      if (cidr.isEmpty()) {
        return Optional.empty();
      }
      set = set.union(AddressSet.of(cidr.get()));
    }
    return Optional.of(set);
  }

  private static Optional<Cidr> cidr(String text) {
    int slash = text.indexOf('/');
    String length = slash < 0 ? "32" : text.substring(slash + 1);
    String address = slash < 0 ? text : text.substring(0, slash);
    if (!address.matches("[0-9.]{7,15}") || !length.matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Cidr(IpAddress.parse(address), Integer.parseInt(length)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@code nobody}, or {@code group CORP\\Relay, user anna except group CORP\\Temps}. */
  static Optional<Optional<PrincipalSet>> principals(String text) {
    String words = text.strip();
    if (words.equalsIgnoreCase("nobody")) {
      return Optional.of(Optional.empty());
    }
    int except = words.indexOf(EXCEPT);
    if (except < 0) {
      return union(words).map(Optional::of);
    }
    Optional<PrincipalSet> of = union(words.substring(0, except));
    Optional<PrincipalSet> without = union(words.substring(except + EXCEPT.length()));
    return of.flatMap(
        in -> without.map(out -> Optional.<PrincipalSet>of(new PrincipalSet.Except(in, out))));
  }

  private static Optional<PrincipalSet> union(String text) {
    List<PrincipalSet> members = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<PrincipalSet> member = principal(part.strip());
      if (member.isEmpty()) {
        return Optional.empty();
      }
      members.add(member.get());
    }
    return Optional.of(members.size() == 1 ? members.get(0) : new PrincipalSet.Union(members));
  }

  private static Optional<PrincipalSet> principal(String text) {
    if (text.equals("authenticated")) {
      return Optional.of(new PrincipalSet.Authenticated());
    }
    boolean group = text.startsWith("group ");
    if (!group && !text.startsWith("user ")) {
      return Optional.empty();
    }
    String name = text.substring(group ? "group ".length() : "user ".length()).strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(group ? new PrincipalSet.Group(name) : new PrincipalSet.User(name));
  }
}
