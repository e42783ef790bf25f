package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.question.Names.Matched;
import org.relayc.emitters.postfix.semantics.question.Names.Parents;
import org.relayc.emitters.postfix.semantics.question.Names.Piece;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;

/**
 * The recipients of a class of domains (ADDRESS_CLASS_README, 3.7).
 *
 * @param test whether a plain recipient, or one at a literal that is not the server's, is in it
 * @param some domains that surely are, of whom one is an example
 * @param empty whether nothing can be in it
 */
public record DomainClass(Test test, NameSet some, boolean empty) {

  /** The class of a parameter of the rewrite service. */
  public static DomainClass of(Parameters parameters, String parameter, Tables tables) {
    boolean subdomains = parameter.equals("relay_domains");
    boolean plain =
        Words.of(parameters.of("parent_domain_matches_subdomains").text()).contains(parameter);
    Parents parents = !subdomains ? Parents.NONE : plain ? Parents.PLAIN : Parents.DOTTED;
    Parameters.Value value = parameters.of(parameter);
    List<Piece> pieces =
        new ArrayList<>(new Names(tables, parents).pieces(PatternList.read(value.text(), tables)));
    Optional<String> unknown = value.unknown();
    unknown.ifPresent(why ->
        pieces.add(
            new Piece(
                true,
                new Matched(
                    NameSet.EMPTY, false, List.of(parameter + " holds it (" + why + ")")))));
    return of(pieces);
  }

  private static DomainClass of(List<Piece> pieces) {
    Test test = Test.NEVER;
    NameSet some = NameSet.EMPTY;
    boolean empty = true;
    boolean literal = false;
    boolean exact = pieces.stream().allMatch(piece -> piece.matched().unseen().isEmpty());
    for (Piece piece : reversed(pieces)) {
      Matched matched = piece.matched();
      some = piece.in() ? some.union(matched.names()) : some.minus(matched.names());
      literal = matched.rest() ? piece.in() : literal;
      empty &= !piece.in() || (matched.names().isEmpty() && matched.unseen().isEmpty());
      Test later = test;
      test = test(piece, later);
    }
    return new DomainClass(
        exact ? Test.recipient(MailboxSet.ofDomains(some), literal) : test, some, empty);
  }

  private static List<Piece> reversed(List<Piece> pieces) {
    List<Piece> reversed = new ArrayList<>(pieces);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Test test(Piece piece, Test later) {
    Matched matched = piece.matched();
    Test any = Test.recipient(MailboxSet.ofDomains(matched.names()), matched.rest());
    for (String name : matched.unseen()) {
      any = any.or(Test.unseen(name));
    }
    Test here = any;
    return piece.in()
        ? (yes, no) -> here.then(yes, later.then(yes, no))
        : (yes, no) -> here.then(no, later.then(yes, no));
  }

  /** A domain of the class, for people to look at. */
  public Optional<DomainName> example() {
    return some.witness();
  }
}
