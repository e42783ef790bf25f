package org.relayc.compiler.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.outline.Numbered;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.session.Sessions;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.compiler.value.Addresses;
import org.relayc.compiler.value.HostNames;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Expectation;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** Gives the {@code expect} of a policy their meaning. */
public final class Expects {
  /** What all expectations together may stand for: one without 'on' stands for every listener. */
  private static final int MOST_TRANSACTIONS = 1_000_000;

  private final PolicySets sets;
  private final NameTable names;
  private final List<Listener> listeners;
  private final Map<String, List<Listener>> byName = new HashMap<>();
  private final Surroundings surroundings;
  private final Problems problems;
  private int count;

  /**
   * Expectations of the listeners of a policy.
   *
   * @param listeners none where it is not known what they offer
   */
  public Expects(
      PolicySets sets,
      NameTable names,
      List<Listener> listeners,
      Surroundings surroundings,
      Problems problems) {
    this.sets = sets;
    this.names = names;
    this.listeners = List.copyOf(listeners);
    this.listeners.forEach(
        it -> byName.computeIfAbsent(it.name().text(), any -> new ArrayList<>()).add(it));
    this.surroundings = surroundings;
    this.problems = problems;
  }

  public List<Expectation> expectations(Outline outline) {
    return outline.expectations().stream()
        .map(it -> {
          Place place = outline.origins().of(it.id());
          Decision decision = Decision.valueOf(it.node().expectation().decision().kind().name());
          return new Expectation(
              it.id(), PolicyFormatter.oneLine(it.node()), decision, transactions(it, place));
        })
        .toList();
  }

  private List<Transaction> transactions(Numbered<Statement.Expect> numbered, Place place) {
    org.relayc.dsl.syntax.Expectation node = numbered.node().expectation();
    Optional<IpAddress> client =
        Addresses.address(node.from().ip()).orTell(fault -> problems.add(fault, node.from()));
    Optional<Optional<DomainName>> clientName = clientName(node.named());
    Optional<PrincipalSet> principals = principals(node.principal());
    Optional<List<Listener>> where = where(node.on());
    if (client.isEmpty() || clientName.isEmpty() || principals.isEmpty() || where.isEmpty()) {
      return List.of();
    }
    if (isTooMany(where.get().size(), place)) {
      return List.of();
    }
    List<Transaction> transactions = new ArrayList<>();
    for (Listener listener : where.get()) {
      for (Identity identity : identities(node, principals.get(), listener, place)) {
        transactions.add(
            new Transaction(
                listener.name(),
                client.get(),
                clientName.get(),
                node.overTls(),
                identity,
                sender(node),
                Recipient.parse(node.recipient().text()),
                LocalDate.EPOCH));
      }
    }
    return transactions;
  }

  private Optional<Optional<DomainName>> clientName(Optional<SetItem.Exactly> named) {
    if (named.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    SetItem.Exactly name = named.get();
    return (name.quoted()
            ? HostNames.nameOrLabel(name.hostName())
            : HostNames.name(name.hostName()))
        .orTell(fault -> problems.add(fault, name))
        .map(Optional::of);
  }

  private Optional<PrincipalSet> principals(Optional<SetItem> principal) {
    if (principal.isEmpty()) {
      return Optional.of(new PrincipalSet.Anonymous());
    }
    Outcome<PrincipalSet> set = sets.principal(principal.get());
    return set.sound() ? Optional.of(set.value()) : Optional.empty();
  }

  private Optional<List<Listener>> where(Optional<Name> on) {
    if (on.isEmpty()) {
      return Optional.of(listeners);
    }
    Name name = on.get();
    return names.resolvesToListener(name)
        ? Optional.of(byName.getOrDefault(name.text(), List.of()))
        : Optional.empty();
  }

  private Sender sender(org.relayc.dsl.syntax.Expectation node) {
    return node.sender()
        .map(path ->
            switch (path.form()) {
              case NULL -> new Sender.Null();
              case ADDRESS, QUOTED -> Sender.parse(path.text());
            })
        .orElseGet(surroundings::unnamedSender);
  }

  private List<Identity> identities(
      org.relayc.dsl.syntax.Expectation node,
      PrincipalSet principals,
      Listener listener,
      Place place) {
    if (node.overTls() && !Sessions.mayUseTls(listener)) {
      tell(
          listener,
          "a session over TLS",
          "write 'tls optional' there, or leave out 'over tls'",
          place);
      return List.of();
    }
    boolean mayLogIn =
        listener.auth().isOffered() && (node.overTls() || !listener.auth().overTls());
    List<Identity> all = surroundings.identities(principals);
    List<Identity> possible =
        all.stream().filter(it -> mayLogIn || it instanceof Identity.Anonymous).toList();
    if (possible.size() < all.size() && !(principals instanceof PrincipalSet.Anyone)) {
      tell(
          listener,
          logIn(listener),
          "name the listeners that offer it with 'on', or add 'over tls'",
          place);
    } else if (all.isEmpty()) {
      tellNobody(place);
    }
    return possible;
  }

  private static String logIn(Listener listener) {
    return listener.auth().isOffered() ? "a log-in without TLS" : "a log-in";
  }

  private void tell(Listener listener, String what, String help, Place place) {
    problems.add(
        Fault.of(
                CompilerCode.IMPOSSIBLE_EXPECTATION,
                "the listener '" + listener.name() + "' cannot have " + what,
                help)
            .at(place));
  }

  /** Told once, since all further ones are too many as well. */
  private boolean isTooMany(int more, Place place) {
    boolean told = count > MOST_TRANSACTIONS;
    count = told ? count : count + more;
    if (!told && count > MOST_TRANSACTIONS) {
      problems.add(
          Fault.of(
                  CompilerCode.IMPOSSIBLE_EXPECTATION,
                  "the expectations up to here stand for more than 1,000,000 transactions",
                  "name the listener that it is about with 'on'")
              .at(place));
    }
    return count > MOST_TRANSACTIONS;
  }

  private void tellNobody(Place place) {
    problems.add(
        Fault.of(
                CompilerCode.IMPOSSIBLE_EXPECTATION,
                "the directory lists nobody whom this expectation speaks of",
                "list a user of the group in the directory")
            .at(place));
  }
}
