package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.question.Names.Matched;
import org.relayc.emitters.postfix.semantics.question.Names.Parents;
import org.relayc.emitters.postfix.semantics.question.Names.Piece;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.name.Registry;

/**
 * The recipients of a class of domains (ADDRESS_CLASS_README, 3.7).
 *
 * @param test whether a plain recipient, or one at a literal that is not the server's, is in it
 * @param named the same for what stands in it by its name; what is in it besides may be anything
 * @param some domains that surely are, of whom one is an example
 * @param empty whether nothing can be in it
 * @param homeMade top-level domains that no list has and below which everything is in it
 */
public record DomainClass(
    Test test, Test named, NameSet some, boolean empty, SortedSet<String> homeMade) {
  /** The class of a parameter of the rewrite service. */
  public static DomainClass of(
      Parameters parameters, String parameter, Tables tables, Registry registry) {
    return of(pieces(parameters, parameter, tables), registry);
  }

  private static List<Piece> pieces(Parameters parameters, String parameter, Tables tables) {
    boolean subdomains = parameter.equals("relay_domains");
    boolean plain =
        Words.of(parameters.of("parent_domain_matches_subdomains").text()).contains(parameter);
    Parents parents = !subdomains ? Parents.NONE : plain ? Parents.PLAIN : Parents.DOTTED;
    Parameters.Value value = parameters.of(parameter);
    List<Piece> pieces =
        new ArrayList<>(
            new Names(tables, parameter + " holds the recipient's domain", parents)
                .pieces(PatternList.read(value.text(), tables)));
    Optional<String> unknown = value.unknown();
    unknown.ifPresent(why ->
        pieces.add(
            new Piece(
                true,
                new Matched(
                    NameSet.EMPTY, false, List.of(parameter + " holds it (" + why + ")")))));
    return pieces;
  }

  private static DomainClass of(List<Piece> pieces, Registry unhurried) {
    Map<DomainName, Registry.Owner> asked = new HashMap<>();
    Registry registry = name -> asked.computeIfAbsent(name, unhurried::below);
    Test named = test(pieces.stream().map(piece -> named(piece, registry)).toList());
    boolean empty =
        pieces.stream()
            .allMatch(piece ->
                !piece.in()
                    || (piece.matched().names().isEmpty() && piece.matched().unseen().isEmpty()));
    return new DomainClass(test(pieces), named, some(pieces), empty, homeMade(pieces, registry));
  }

  private static Piece named(Piece piece, Registry registry) {
    NameSet names = somebodys(piece.matched().names(), registry);
    return piece.in() ? new Piece(true, new Matched(names, false, List.of())) : piece;
  }

  /** The domains that a set names one by one, or below a name of somebody's. */
  private static NameSet somebodys(NameSet names, Registry registry) {
    if (names.containsTheRest()) {
      return NameSet.EMPTY;
    }
    NameSet.Builder anybodys = new NameSet.Builder();
    below(names)
        .filter(name -> registry.below(name) == Registry.Owner.ANYBODY)
        .map(NamePattern.Below::new)
        .forEach(anybodys::add);
    return names.minus(anybodys.build());
  }

  /** The domains of which a set holds all that is below. */
  private static Stream<DomainName> below(NameSet names) {
    return names.entries().stream()
        .filter(NameSet.Entry::in)
        .flatMap(entry ->
            entry.pattern() instanceof NamePattern.Below(DomainName name)
                ? Stream.of(name)
                : Stream.empty());
  }

  private static SortedSet<String> homeMade(List<Piece> pieces, Registry registry) {
    return pieces.stream()
        .filter(Piece::in)
        .flatMap(piece -> below(piece.matched().names()))
        .filter(name -> registry.below(name) == Registry.Owner.UNLISTED)
        .map(DomainName::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static NameSet some(List<Piece> pieces) {
    return Said.of(pieces).in();
  }

  /** The names of which the first pattern that matches says that they are in, and are out. */
  private record Said(NameSet in, NameSet out) {
    /** By halves, since there may be many. */
    static Said of(List<Piece> pieces) {
      if (pieces.isEmpty()) {
        return new Said(NameSet.EMPTY, NameSet.EMPTY);
      }
      if (pieces.size() == 1) {
        NameSet names = pieces.getFirst().matched().names();
        return pieces.getFirst().in()
            ? new Said(names, NameSet.EMPTY)
            : new Said(NameSet.EMPTY, names);
      }
      int half = pieces.size() / 2;
      Said first = of(pieces.subList(0, half));
      Said later = of(pieces.subList(half, pieces.size()));
      return new Said(
          first.in.union(later.in.minus(first.out)), first.out.union(later.out.minus(first.in)));
    }
  }

  private static Test test(List<Piece> pieces) {
    boolean exact = pieces.stream().allMatch(piece -> piece.matched().unseen().isEmpty());
    if (!exact) {
      return Test.first(
          pieces.stream().map(piece -> new Test.Answer(test(piece), piece.in())).toList(),
          Test.NEVER);
    }
    boolean literal =
        pieces.stream()
            .filter(piece -> piece.matched().rest())
            .findFirst()
            .map(Piece::in)
            .orElse(false);
    return Test.recipient(MailboxSet.ofDomains(some(pieces)), literal);
  }

  private static Test test(Piece piece) {
    Matched matched = piece.matched();
    List<Test> any = new ArrayList<>();
    any.add(Test.recipient(MailboxSet.ofDomains(matched.names()), matched.rest()));
    matched.unseen().forEach(name -> any.add(Test.unseen(name)));
    return Test.any(any);
  }

  /** Whether a domain stands in relay_domains by its name, as far as can be seen. */
  public static boolean names(
      Parameters parameters, Tables tables, Registry registry, String domain) {
    NameSet names =
        some(
            pieces(parameters, "relay_domains", tables).stream()
                .map(piece -> named(piece, registry))
                .toList());
    return DomainName.parse(domain).filter(names::contains).isPresent();
  }

  /** A domain of the class, for people to look at. */
  public Optional<DomainName> example() {
    return some.witness();
  }
}
