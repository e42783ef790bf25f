package org.relayc.verifier.oracle;

import com.microsoft.z3.BitVecExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/** A transaction as unknowns of a solver, and what is said of it as formulas. */
final class SmtTransaction {
  private static final int BITS = 16;

  private final Context context;
  private final Words words;
  private final Membership membership;
  private final LocalDate from;
  private final List<BoolExpr> facts = new ArrayList<>();
  private final BoolExpr isIpv4;
  private final BitVecExpr ipv4;
  private final BitVecExpr ipv6;
  private final BoolExpr tls;
  private final BoolExpr loggedIn;
  private final BitVecExpr user;
  private final BitVecExpr clientName;
  private final BitVecExpr sender;
  private final BitVecExpr domain;
  private final BitVecExpr day;
  private final Map<String, Integer> users = new TreeMap<>();
  private final Map<String, BoolExpr> freeGroups = new TreeMap<>();

  SmtTransaction(Context context, Words words, Membership membership, LocalDate from) {
    this.context = context;
    this.words = words;
    this.membership = membership;
    this.from = from;
    isIpv4 = context.mkBoolConst("is-ipv4");
    ipv4 = context.mkBVConst("ipv4", 32);
    ipv6 = context.mkBVConst("ipv6", 128);
    tls = context.mkBoolConst("tls");
    loggedIn = context.mkBoolConst("logged-in");
    known().forEach(each -> users.put(each, users.size()));
    words.groups().forEach(group -> freeGroups.put(group, context.mkBoolConst("in " + group)));
    user = choice("user", users.size() + 1);
    clientName = choice("client-name", words.clientNames().size());
    sender = choice("sender", words.senders().size());
    domain = choice("domain", words.names().size() + 1);
    day = choice("day", 1000);
    facts.add(context.mkNot(between(ipv6, "ffff00000000", "ffffffffffff")));
  }

  private SortedSet<String> known() {
    SortedSet<String> known = words.users();
    if (membership instanceof Membership.Directory directory) {
      known.addAll(directory.groupsOfUser().keySet());
    }
    return known;
  }

  private BitVecExpr choice(String name, int size) {
    BitVecExpr choice = context.mkBVConst(name, BITS);
    facts.add(context.mkBVULT(choice, context.mkBV(size, BITS)));
    return choice;
  }

  /** What holds of every transaction. */
  BoolExpr facts() {
    return all(facts);
  }

  BoolExpr all(List<BoolExpr> some) {
    return context.mkAnd(some.toArray(BoolExpr[]::new));
  }

  BoolExpr any(List<BoolExpr> some) {
    return context.mkOr(some.toArray(BoolExpr[]::new));
  }

  BoolExpr not(BoolExpr formula) {
    return context.mkNot(formula);
  }

  BoolExpr overTls() {
    return tls;
  }

  BoolExpr loggedIn() {
    return loggedIn;
  }

  BoolExpr client(AddressSet set) {
    List<BoolExpr> ranges = new ArrayList<>();
    for (AddressRange range : set.ranges()) {
      ranges.add(
          switch (range.first()) {
            case Ipv4Address first ->
                all(List.of(isIpv4, between(ipv4, hex(first), hex(range.last()))));
            case Ipv6Address first ->
                all(List.of(not(isIpv4), between(ipv6, hex(first), hex(range.last()))));
          });
    }
    return any(ranges);
  }

  private static String hex(IpAddress address) {
    return switch (address) {
      case Ipv4Address(int bits) -> Integer.toHexString(bits);
      case Ipv6Address(long high, long low) -> "%x%016x".formatted(high, low);
    };
  }

  private BoolExpr between(BitVecExpr value, String first, String last) {
    return context.mkAnd(
        context.mkBVUGE(value, number(first, value)), context.mkBVULE(value, number(last, value)));
  }

  private BitVecExpr number(String hex, BitVecExpr like) {
    return context.mkBV(new java.math.BigInteger(hex, 16).toString(), like.getSortSize());
  }

  BoolExpr named(NameSet set) {
    return oneOf(clientName, words.clientNames(), name -> name.map(set::contains).orElse(false));
  }

  BoolExpr sender(Predicate<Sender> in) {
    return oneOf(sender, words.senders(), in);
  }

  /** The last domain stands for an address literal. */
  BoolExpr to(NameSet set) {
    List<Optional<DomainName>> domains = new ArrayList<>();
    words.names().forEach(name -> domains.add(Optional.of(name)));
    domains.add(Optional.empty());
    return oneOf(domain, domains, name -> name.map(set::contains).orElse(set.containsTheRest()));
  }

  private <T> BoolExpr oneOf(BitVecExpr choice, List<T> values, Predicate<T> in) {
    return any(
        IntStream.range(0, values.size())
            .filter(i -> in.test(values.get(i)))
            .mapToObj(i -> is(choice, i))
            .toList());
  }

  private BoolExpr is(BitVecExpr choice, int number) {
    return context.mkEq(choice, context.mkBV(number, BITS));
  }

  BoolExpr notAfter(LocalDate last) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(from, last);
    return days < 0 ? context.mkFalse() : context.mkBVULE(day, context.mkBV(days, BITS));
  }

  /** Whether a session, logged in or not as a formula says, is of a set. */
  BoolExpr principal(PrincipalSet set, BoolExpr logged) {
    return switch (set) {
      case PrincipalSet.Anyone anyone -> context.mkTrue();
      case PrincipalSet.Anonymous anonymous -> not(logged);
      case PrincipalSet.Authenticated authenticated -> logged;
      case PrincipalSet.User(String login) -> all(List.of(logged, is(user, number(login))));
      case PrincipalSet.Group(String name) -> all(List.of(logged, group(name)));
      case PrincipalSet.Union(List<PrincipalSet> members) ->
          any(members.stream().map(member -> principal(member, logged)).toList());
      case PrincipalSet.Except(PrincipalSet of, PrincipalSet without) ->
          all(List.of(principal(of, logged), not(principal(without, logged))));
    };
  }

  private int number(String login) {
    return java.util.Objects.requireNonNull(users.get(login), login);
  }

  private BoolExpr group(String name) {
    return switch (membership) {
      case Membership.Free free -> java.util.Objects.requireNonNull(freeGroups.get(name), name);
      case Membership.Directory directory ->
          any(
              directory.groupsOfUser().entrySet().stream()
                  .filter(entry -> entry.getValue().contains(name))
                  .map(entry -> is(user, number(entry.getKey())))
                  .toList());
    };
  }
}
