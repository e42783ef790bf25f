package org.relayc.cli.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** A transaction as the command line describes it, and the listeners that are asked. */
public record Question(
    List<Listener> listeners,
    IpAddress client,
    Optional<DomainName> clientName,
    boolean tls,
    Identity identity,
    Sender sender,
    Recipient recipient,
    LocalDate day) {
  /** No sender set holds it. */
  private static final Sender UNSAID = new Sender.Other("");

  public static void declare(Declaration declaration) {
    declaration.requiredText("--from", "IP", "the client's address");
    declaration.text("--named", "HOST", "its verified reverse-DNS name (default: it has none)");
    declaration.text("--for", "USER", "who is logged in (default: nobody)");
    declaration.texts("--group", "G", "a group of the user; may be given many times");
    declaration.text(
        "--sender", "A", "the sender, '<>' for the null sender (default: one that no set names)");
    declaration.requiredText("--to", "ADDRESS", "the recipient, as the SMTP command carries it");
    declaration.flag("--tls", "TLS is on");
    declaration.text("--listener", "N", "ask this listener only");
  }

  public static Question of(Arguments arguments, Session session, RelayPolicy policy) {
    return new Question(
        listeners(arguments, policy),
        client(arguments.required("--from")),
        arguments.text("--named").map(Question::clientName),
        arguments.has("--tls"),
        Login.of(arguments, policy.membership()),
        arguments.text("--sender").map(Question::sender).orElse(UNSAID),
        Recipient.parse(path(arguments.required("--to"))),
        session.day());
  }

  public Transaction on(Listener listener) {
    return new Transaction(
        listener.name(), client, clientName, tls, identity, sender, recipient, day);
  }

  /** What of the question a listener cannot have, and what it is taken for. */
  public List<String> normalised(Listener listener) {
    List<String> notes = new ArrayList<>();
    boolean clear = !tls || listener.tls() == Listener.Tls.NONE;
    if (tls && clear) {
      notes.add("this listener has no TLS, so it is taken as off");
    }
    boolean loggedIn = identity instanceof Identity.LoggedIn;
    if (loggedIn && !listener.auth().isOffered()) {
      notes.add("nobody can log in at this listener, so the client is taken as anonymous");
    } else if (loggedIn && listener.auth().overTls() && clear) {
      notes.add("a log-in needs TLS at this listener, so the client is taken as anonymous");
    }
    return notes;
  }

  private static List<Listener> listeners(Arguments arguments, RelayPolicy policy) {
    Optional<String> name = arguments.text("--listener");
    if (name.isEmpty()) {
      return policy.listeners();
    }
    Optional<Listener> listener = policy.listener(new ListenerName(name.get()));
    return List.of(
        listener.orElseThrow(() ->
            new CannotRunException(
                "unknown listener '" + name.get() + "'", "listeners: " + names(policy))));
  }

  private static String names(RelayPolicy policy) {
    StringJoiner names = new StringJoiner(", ");
    policy.listeners().forEach(listener -> names.add(listener.name().text()));
    return names.toString();
  }

  private static IpAddress client(String text) {
    try {
      return IpAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(
          "invalid address '" + text + "' of --from: " + e.getMessage(),
          "write one IPv4 or IPv6 address, for example 203.0.113.9");
    }
  }

  private static DomainName clientName(String text) {
    return HostNames.read(text)
        .orElseThrow(() ->
            new CannotRunException(
                "invalid host name '" + text + "' of --named",
                "write a host name, for example printer.contoso.com"));
  }

  private static Sender sender(String text) {
    String path = path(text);
    return path.isEmpty() || text.equals("null") ? new Sender.Null() : Sender.parse(path);
  }

  /** The path without the angle brackets of the SMTP command. */
  private static String path(String text) {
    boolean bracketed = text.length() > 1 && text.startsWith("<") && text.endsWith(">");
    return bracketed ? text.substring(1, text.length() - 1) : text;
  }
}
