package org.relayc.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.policy.ClauseId;

/** The statements of a policy by what they are, numbered in the order of the text. */
public final class Outline {
  private final Origins<Node> nodes;
  private final Origins<ClauseId> origins = Origins.byValue();
  private final List<Numbered<Statement.Deliver>> delivers = new ArrayList<>();
  private final List<Numbered<Statement.Forward>> forwards = new ArrayList<>();
  private final List<Numbered<Statement.Gateway>> gateways = new ArrayList<>();
  private final List<NumberedListener> listeners = new ArrayList<>();
  private final List<NumberedRule> rules = new ArrayList<>();
  private final List<Numbered<Statement.Route>> routes = new ArrayList<>();
  private final List<Numbered<Statement.Claim>> claims = new ArrayList<>();
  private final List<Numbered<Statement.Expect>> expectations = new ArrayList<>();
  private int last;

  private Outline(Origins<Node> nodes) {
    this.nodes = nodes;
  }

  public static Outline of(List<Statement> statements, Origins<Node> nodes) {
    Outline outline = new Outline(nodes);
    statements.forEach(outline::add);
    return outline;
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Include ignored -> {}
      case Statement.Definition ignored -> {}
      case Statement.Deliver it -> delivers.add(number(it));
      case Statement.Forward it -> forwards.add(number(it));
      case Statement.Gateway it -> gateways.add(number(it));
      case Statement.Listener it -> addListener(it);
      case Statement.GlobalRule it -> addRule(it.rule(), Optional.empty());
      case Statement.Route it -> routes.add(number(it));
      case Statement.Claim it -> claims.add(number(it));
      case Statement.Expect it -> expectations.add(number(it));
    }
  }

  private <T extends Node> Numbered<T> number(T node) {
    return new Numbered<>(next(nodes.of(node)), node);
  }

  private ClauseId next(Place place) {
    ClauseId id = new ClauseId(++last);
    origins.put(id, place);
    return id;
  }

  private void addListener(Statement.Listener listener) {
    ClauseId id = next(head(listener));
    List<Numbered<ListenerItem>> items = new ArrayList<>();
    for (ListenerItem item : listener.items()) {
      if (item instanceof ListenerItem.LocalRule rule) {
        addRule(rule.rule(), Optional.of(listener));
      } else {
        items.add(number(item));
      }
    }
    listeners.add(new NumberedListener(id, listener, items));
  }

  /** A listener is shown by its first line, not by all that stands in it. */
  private Place head(Statement.Listener listener) {
    Place whole = nodes.of(listener);
    Node end =
        listener.endpoints().isEmpty()
            ? listener.name()
            : listener.endpoints().get(listener.endpoints().size() - 1);
    return whole.file().at(whole.span().start(), nodes.of(end).span().end());
  }

  private void addRule(Rule rule, Optional<Statement.Listener> listener) {
    rules.add(
        new NumberedRule(next(withoutNotes(rule)), rule, listener.map(Statement.Listener::name)));
  }

  private Place withoutNotes(Rule rule) {
    Place whole = nodes.of(rule);
    int end = whole.span().end();
    if (!rule.conditions().isEmpty()) {
      end = nodes.of(rule.conditions().get(rule.conditions().size() - 1)).span().end();
    } else if (!rule.notes().isEmpty()) {
      int notes = nodes.of(rule.notes().get(0)).span().start() - whole.span().start();
      end = whole.span().start() + whole.text().substring(0, notes).stripTrailing().length();
    }
    return whole.file().at(whole.span().start(), end);
  }

  /** Where each numbered thing was written: a rule without its notes, a listener's head. */
  public Origins<ClauseId> origins() {
    return origins;
  }

  public List<Numbered<Statement.Deliver>> delivers() {
    return delivers;
  }

  public List<Numbered<Statement.Forward>> forwards() {
    return forwards;
  }

  public List<Numbered<Statement.Gateway>> gateways() {
    return gateways;
  }

  public List<NumberedListener> listeners() {
    return listeners;
  }

  /** Of the top level and of listeners alike. */
  public List<NumberedRule> rules() {
    return rules;
  }

  public List<Numbered<Statement.Route>> routes() {
    return routes;
  }

  public List<Numbered<Statement.Claim>> claims() {
    return claims;
  }

  public List<Numbered<Statement.Expect>> expectations() {
    return expectations;
  }
}
