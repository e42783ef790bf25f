package org.relayc.compiler.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.outline.Numbered;
import org.relayc.compiler.outline.NumberedListener;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.rule.ConditionReader;
import org.relayc.compiler.session.Sessions;
import org.relayc.compiler.value.HostNames;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Listener.Auth;
import org.relayc.model.policy.Listener.Tls;

/** Gives the listeners of a policy their meaning. */
public final class Listeners {
  private final ConditionReader conditions;
  private final Endpoints endpoints;
  private final Problems problems;

  public Listeners(ConditionReader conditions, Problems problems) {
    this.conditions = conditions;
    this.endpoints = new Endpoints(problems);
    this.problems = problems;
  }

  public List<Listener> listeners(Outline outline) {
    return outline.listeners().stream().map(this::listener).toList();
  }

  private Listener listener(NumberedListener numbered) {
    Items items = new Items();
    numbered.items().forEach(items::add);
    Listener listener =
        new Listener(
            numbered.id(),
            new ListenerName(numbered.node().name().text()),
            endpoints.of(numbered.node()),
            items.hostname,
            items.tls,
            items.auth,
            items.accept,
            items.submit);
    items.authNode.ifPresent(node -> checkAuth(listener, node));
    return listener;
  }

  private void checkAuth(Listener listener, ListenerItem node) {
    if (listener.auth().isOffered() && !Sessions.mayLogIn(listener)) {
      problems.add(
          Fault.of(
              CompilerCode.UNREACHABLE_AUTH,
              "nobody can log in at the listener '"
                  + listener.name()
                  + "': it offers log-ins over TLS alone, and no TLS",
              "write 'tls optional' or 'tls required', or 'auth none'"),
          node);
    }
  }

  /** What the items of one listener say; of two that stand once, the first. */
  private final class Items {
    private Optional<DomainName> hostname = Optional.empty();
    private Tls tls = Tls.NONE;
    private Auth auth = Auth.NONE;
    private Optional<ListenerItem> authNode = Optional.empty();
    private final List<Listener.Accept> accept = new ArrayList<>();
    private Optional<Listener.Submit> submit = Optional.empty();

    void add(Numbered<ListenerItem> item) {
      switch (item.node()) {
        case ListenerItem.HostName it -> hostname = hostname.or(() -> hostname(it));
        case ListenerItem.Tls it -> tls = Tls.valueOf(it.mode().name());
        case ListenerItem.Auth it -> {
          authNode = Optional.of(it);
          auth = new Auth(Mechanisms.of(it.mechanisms(), problems), it.overTls());
        }
        case ListenerItem.Accept it -> {
          Conditions clients = conditions.read(it.clients()).value();
          accept.add(new Listener.Accept(item.id(), clients.from(), clients.named()));
        }
        case ListenerItem.Submit it ->
            submit =
                Optional.of(new Listener.Submit(item.id(), conditions.principals(it.principals())));
        case ListenerItem.LocalRule ignored -> {}
      }
    }
  }

  private Optional<DomainName> hostname(ListenerItem.HostName item) {
    return (item.quoted() ? HostNames.nameOrLabel(item.host()) : HostNames.name(item.host()))
        .orTell(fault -> problems.add(fault, item));
  }
}
