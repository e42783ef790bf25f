package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Endpoint;
import org.relayc.dsl.syntax.Expectation;
import org.relayc.dsl.syntax.Hop;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Note;
import org.relayc.dsl.syntax.PolicyFile;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.Statement;
import org.relayc.dsl.syntax.Text;

/**
 * Writes nodes of the tree in one line, as the language has them.
 *
 * @param notes whether the notes of rules are written too
 */
record OneLine(boolean notes) {

  String of(Node node) {
    return switch (node) {
      case PolicyFile file -> joined(file.statements(), " ");
      case Statement statement -> statement(statement);
      case ListenerItem item -> item(item);
      case Rule rule -> rule(rule);
      case Condition condition -> condition(condition);
      case SetExpression set -> set(set);
      case SetItem item -> SetWords.of(item);
      case Note note -> note(note);
      case Hop hop -> hop(hop);
      case Endpoint endpoint -> endpoint(endpoint);
      case Name name -> name.text();
      case Text text -> QuotedText.write(text.value());
      case Statement.Decision decision -> word(decision.kind());
      case Expectation expectation -> expectation(expectation);
      case Expectation.Path path -> path(path);
    };
  }

  private String statement(Statement statement) {
    return switch (statement) {
      case Statement.Include it -> "include " + of(it.path());
      case Statement.Definition it ->
          it.kind().keyword() + " " + it.name().text() + " = " + set(it.set());
      case Statement.Deliver it -> "deliver " + set(it.domains());
      case Statement.Forward it -> "forward " + set(it.domains()) + via(it.via());
      case Statement.Gateway it -> "gateway " + set(it.addresses()) + " hides " + set(it.hidden());
      case Statement.Listener it -> listener(it);
      case Statement.GlobalRule it -> rule(it.rule());
      case Statement.Route it -> route(it);
      case Statement.Claim it -> claim(it);
      case Statement.Expect it -> expectation(it.expectation());
    };
  }

  private String via(Optional<Hop> hop) {
    return hop.map(it -> " via " + hop(it)).orElse("");
  }

  private String listener(Statement.Listener it) {
    String head = "listener " + it.name().text() + " on " + joined(it.endpoints(), ", ");
    return it.items().isEmpty() ? head + " {}" : head + " { " + joined(it.items(), " ") + " }";
  }

  private String route(Statement.Route it) {
    return "route "
        + it.name().text()
        + " to "
        + set(it.domains())
        + (it.via().isEmpty() ? " via mx" : via(it.via()))
        + it.tls().map(tls -> " tls " + word(tls)).orElse("");
  }

  private String claim(Statement.Claim it) {
    String on = it.on().isEmpty() ? "" : " on " + joined(it.on(), ", ");
    return word(it.quantifier()) + " " + of(it.decision()) + conditions(it.conditions()) + on;
  }

  private String item(ListenerItem item) {
    return switch (item) {
      case ListenerItem.HostName it -> "hostname " + SetWords.host(it.host(), it.quoted());
      case ListenerItem.Tls it -> "tls " + word(it.mode());
      case ListenerItem.Auth it -> auth(it);
      case ListenerItem.Accept it -> "accept" + conditions(it.clients());
      case ListenerItem.Submit it -> "submit for " + set(it.principals());
      case ListenerItem.LocalRule it -> rule(it.rule());
    };
  }

  private String auth(ListenerItem.Auth it) {
    String mechanisms = it.mechanisms().isEmpty() ? "none" : joined(it.mechanisms(), ", ");
    return "auth " + mechanisms + (it.overTls() ? " over tls" : "");
  }

  private String rule(Rule rule) {
    String told = notes ? prefixed(rule.notes()) : "";
    return word(rule.effect()) + " relay" + conditions(rule.conditions()) + told;
  }

  private String conditions(List<Condition> conditions) {
    return prefixed(conditions);
  }

  private String prefixed(List<? extends Node> nodes) {
    return nodes.stream().map(node -> " " + of(node)).collect(Collectors.joining());
  }

  private String joined(List<? extends Node> nodes, String between) {
    return nodes.stream().map(this::of).collect(Collectors.joining(between));
  }

  private String condition(Condition condition) {
    return switch (condition) {
      case Condition.From it -> "from " + set(it.networks());
      case Condition.Named it -> "named " + set(it.hosts());
      case Condition.For it -> "for " + set(it.principals());
      case Condition.To it -> "to " + set(it.domains());
      case Condition.Sender it -> "sender " + set(it.senders());
      case Condition.OverTls it -> "over tls";
    };
  }

  private String set(SetExpression set) {
    String items = joined(set.items(), ", ");
    return set.except().isEmpty() ? items : items + " except " + joined(set.except(), ", ");
  }

  private String note(Note note) {
    return switch (note) {
      case Note.Because it -> "because " + of(it.reason());
      case Note.Owner it -> "owner " + of(it.owner());
      case Note.Ticket it -> "ticket " + of(it.ticket());
      case Note.Until it -> "until " + it.date();
    };
  }

  private static String hop(Hop hop) {
    String host = SetWords.host(hop.host(), hop.quoted());
    String shown = hop.bracketed() ? "[" + host + "]" : host;
    return shown + hop.port().map(port -> ":" + port).orElse("");
  }

  private static String endpoint(Endpoint endpoint) {
    String address = endpoint.address().orElse("*");
    return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + endpoint.port();
  }

  private String expectation(Expectation it) {
    List<String> words = new ArrayList<>();
    words.add("expect " + of(it.decision()) + " from " + it.from().ip());
    it.named().ifPresent(host -> words.add("named " + of(host)));
    it.principal().ifPresent(principal -> words.add("for " + of(principal)));
    it.sender().ifPresent(sender -> words.add("sender " + path(sender)));
    words.add("to " + path(it.recipient()));
    if (it.overTls()) {
      words.add("over tls");
    }
    it.on().ifPresent(listener -> words.add("on " + listener.text()));
    return String.join(" ", words);
  }

  private static String path(Expectation.Path path) {
    return switch (path.form()) {
      case ADDRESS -> path.text();
      case QUOTED -> QuotedText.write(path.text());
      case NULL -> "null";
    };
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
