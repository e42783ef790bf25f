package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Expression;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Line;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.principal.PrincipalSet;

/**
 * What a table of regular expressions does; each sees the whole key only (regexp_table(5), 3.7). An
 * expression that is no set is something that we cannot see.
 */
final class PatternCases {
  /** An expression's test on one kind of text. */
  private interface Reading {
    Test of(Expression expression);
  }

  private final Table.Patterns table;
  private final String name;
  private final Listening server;
  private final Actions actions;
  private final List<Case> cases = new ArrayList<>();

  PatternCases(Table.Patterns table, String name, Listening server, Actions actions) {
    this.table = table;
    this.name = name;
    this.server = server;
    this.actions = actions;
  }

  private void addLines(Test guard, Reading reading) {
    long questions = table.lines().stream().mapToLong(line -> 1 + line.guards().size()).sum();
    if (questions > Budget.MOST) {
      throw new Budget.Exceeded("more than 100,000 questions");
    }
    for (Line line : table.lines()) {
      Test test = guard;
      for (Expression expression : line.guards()) {
        test = test.and(signed(expression, reading));
      }
      test = test.and(signed(line.expression(), reading));
      cases.add(new Case(test, action(line), 1 + line.guards().size()));
    }
  }

  private Action action(Line line) {
    return Action.ofPattern(line.value(), actions.of(line.value()));
  }

  private static Test signed(Expression expression, Reading reading) {
    Test test =
        reading.of(new Expression(expression.text(), expression.flags(), false, expression.pcre()));
    return expression.negated() ? test.negated() : test;
  }

  private Test unseen(Expression expression, String subject) {
    return Test.unseen(
        "/" + expression.text() + "/" + expression.flags() + " in " + name + " matches " + subject);
  }

  /** What we cannot see of a client, by the lines that may match. */
  List<Case> unseen(Test guard, String what) {
    addLines(
        guard,
        expression ->
            Expressions.shapes(expression)
                .filter(shapes -> shapes.contains(new Shape.All()))
                .map(all -> Test.ALWAYS)
                .orElseGet(() -> unseen(expression, what)));
    return cases;
  }

  /** All lines with the name, and only then all lines with the address. */
  List<Case> client() {
    addLines(Test.ALWAYS, this::clientName);
    addLines(Test.ALWAYS, this::clientAddress);
    return cases;
  }

  private Test clientName(Expression expression) {
    Optional<List<Shape>> shapes = Expressions.shapes(expression);
    boolean unnamed = shapes.stream().flatMap(List::stream).anyMatch(s -> s.matches("unknown"));
    return shapes
        .flatMap(Mailboxes::names)
        .map(names -> Test.clientName(names, unnamed))
        .orElseGet(() -> unseen(expression, "the client's name"));
  }

  private Test clientAddress(Expression expression) {
    return Expressions.shapes(expression)
        .flatMap(PatternCases::addresses)
        .map(Test::client)
        .orElseGet(() -> unseen(expression, "the client's address"));
  }

  private static Optional<AddressSet> addresses(List<Shape> shapes) {
    List<AddressSet> all = new ArrayList<>();
    for (Shape shape : shapes) {
      Optional<AddressSet> set =
          switch (shape) {
            case Shape.All any -> Optional.of(AddressSet.ANY);
            case Shape.Whole(String text) -> Optional.of(AddressActions.whole(text));
            case Shape.Start(String text) -> AddressActions.beginning(text);
            case Shape.End(String text) ->
                text.matches("[0-9a-f.:]*") ? Optional.empty() : Optional.of(AddressSet.EMPTY);
            case Shape.BelowDomain below -> Optional.of(AddressSet.EMPTY);
            case Shape.InDomain(String text) ->
                text.matches("[0-9a-f.:]*") ? Optional.empty() : Optional.of(AddressSet.EMPTY);
            case Shape.Dressed dressed -> Optional.of(AddressSet.EMPTY);
          };
      if (set.isEmpty()) {
        return Optional.empty();
      }
      all.add(set.get());
    }
    return Optional.of(AddressSet.union(all));
  }

  List<Case> login() {
    addLines(AccessCases.login(new PrincipalSet.Authenticated(), server), this::login);
    return cases;
  }

  private Test login(Expression expression) {
    Optional<List<Shape>> shapes = Expressions.shapes(expression);
    List<PrincipalSet> users = new ArrayList<>();
    for (Shape shape : shapes.orElse(List.of())) {
      switch (shape) {
        case Shape.All all -> {
          return Test.ALWAYS;
        }
        case Shape.Whole(String text) -> users.add(new PrincipalSet.User(text));
        case Shape.Start start -> shapes = Optional.empty();
        case Shape.End end -> shapes = Optional.empty();
        case Shape.BelowDomain below -> shapes = Optional.empty();
        case Shape.InDomain in -> shapes = Optional.empty();
        case Shape.Dressed dressed -> shapes = Optional.empty();
      }
    }
    return shapes.isEmpty()
        ? unseen(expression, "the log-in")
        : AccessCases.login(new PrincipalSet.Union(users), server);
  }

  List<Case> recipient() {
    addLines(Test.ALWAYS, this::recipient);
    return cases;
  }

  private Test recipient(Expression expression) {
    Optional<List<Shape>> shapes = Expressions.shapes(expression);
    Test unseen = unseen(expression, "the recipient");
    Optional<MailboxSet> mailboxes = shapes.flatMap(Mailboxes::of);
    if (mailboxes.isEmpty()) {
      return unseen;
    }
    List<Shape> all = shapes.orElseThrow();
    boolean mayBeLiteral = all.stream().anyMatch(PatternCases::mayMatchLiteral);
    boolean literal = all.stream().anyMatch(Shape.All.class::isInstance);
    Test test = Test.recipient(mailboxes.get(), literal);
    return literal || !mayBeLiteral ? test : Test.LITERAL.and(unseen).or(test);
  }

  private static boolean mayMatchLiteral(Shape shape) {
    return switch (shape) {
      case Shape.All all -> true;
      case Shape.Whole(String text) -> text.endsWith("]");
      case Shape.End(String text) -> text.endsWith("]");
      case Shape.Start start -> true;
      case Shape.BelowDomain below -> false;
      case Shape.InDomain in -> false;
      case Shape.Dressed dressed -> false;
    };
  }

  /**
   * The null sender, odd ones, and plain ones.
   *
   * @param origin the domain of a sender without one; empty where odd senders may be rewritten into
   *     plain ones
   */
  List<Case> sender(Optional<String> origin) {
    if (!origin.map(this::passesOverOddSenders).orElse(false)) {
      for (Line line : table.lines()) {
        Action action = action(line);
        Test unseen = unseen(line.expression(), "a sender of an odd form");
        cases.add(new Case(Test.ODD_SENDER.and(unseen), action));
      }
    }
    addLines(Test.ODD_SENDER.negated(), this::sender);
    return cases;
  }

  /**
   * Whether the table says nothing of a sender that is no plain mailbox, if a line above all others
   * that could match takes what is dressed. What a source route leads to counts as plain.
   */
  private boolean passesOverOddSenders(String origin) {
    boolean taken = false;
    for (Line line : table.lines()) {
      Optional<List<Shape>> shapes = Expressions.shapes(line.expression());
      if (shapes.isEmpty() || shapes.get().stream().anyMatch(PatternCases::mayMatchLiteral)) {
        return false;
      }
      List<Shape> all = shapes.get();
      boolean dressed = all.stream().anyMatch(shape -> shape.equals(new Shape.Dressed(true)));
      boolean noMailbox =
          all.stream().allMatch(s -> s instanceof Shape.Whole(String t) && t.indexOf('@') < 0);
      if (dressed && line.guards().isEmpty()) {
        taken |= actions.of(line.value()) instanceof Action.Dunno;
      }
      if (!taken && !noMailbox || all.stream().anyMatch(s -> s.matches("x@" + origin))) {
        return false;
      }
    }
    return true;
  }

  private Test sender(Expression expression) {
    Optional<List<Shape>> shapes = Expressions.shapes(expression);
    boolean nobody =
        shapes.stream().flatMap(List::stream).anyMatch(s -> s.matches(server.nullKey()));
    return shapes
        .flatMap(Mailboxes::of)
        .map(mailboxes -> Test.sender(mailboxes, nobody))
        .orElseGet(() -> unseen(expression, "the sender"));
  }

  /** Whether every dressed recipient is refused, whatever it is dressed in. */
  boolean refusesDressed() {
    for (Line line : table.lines()) {
      if (!(actions.of(line.value()) instanceof Action.Refuse)) {
        return false;
      }
      boolean dressed =
          Expressions.shapes(line.expression())
              .filter(shapes ->
                  shapes.contains(new Shape.Dressed(true)) || shapes.contains(new Shape.All()))
              .isPresent();
      if (dressed && line.guards().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
