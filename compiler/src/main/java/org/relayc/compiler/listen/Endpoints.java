package org.relayc.compiler.listen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.compiler.value.Addresses;
import org.relayc.compiler.value.Ports;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.policy.Endpoint;

/** Where the listeners of a policy listen, no two of them at one place. */
final class Endpoints {
  private final Problems problems;
  private final Map<Integer, TakenAddresses> takenByPort = new HashMap<>();

  /** An endpoint that a listener has. */
  record Bound(org.relayc.dsl.syntax.Endpoint node, Statement.Listener listener) {}

  Endpoints(Problems problems) {
    this.problems = problems;
  }

  /** The endpoints of a listener, those left out that another of its endpoints covers. */
  List<Endpoint> of(Statement.Listener listener) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (org.relayc.dsl.syntax.Endpoint node : listener.endpoints()) {
      read(node).filter(endpoint -> isFree(endpoint, node, listener)).ifPresent(endpoints::add);
    }
    return endpoints;
  }

  private Optional<Endpoint> read(org.relayc.dsl.syntax.Endpoint node) {
    Optional<Integer> port = Ports.port(node.port()).orTell(fault -> problems.add(fault, node));
    if (node.address().isEmpty()) {
      return port.map(number -> new Endpoint(Optional.empty(), number));
    }
    Optional<IpAddress> address =
        node.address()
            .flatMap(text -> Addresses.address(text).orTell(fault -> problems.add(fault, node)));
    return port.flatMap(number -> address.map(it -> new Endpoint(Optional.of(it), number)));
  }

  private boolean isFree(
      Endpoint endpoint, org.relayc.dsl.syntax.Endpoint node, Statement.Listener listener) {
    Optional<Bound> first =
        takenByPort
            .computeIfAbsent(endpoint.port(), port -> new TakenAddresses())
            .take(endpoint.address(), new Bound(node, listener));
    first.ifPresent(other -> tell(node, listener, other));
    return first.isEmpty();
  }

  private void tell(org.relayc.dsl.syntax.Endpoint node, Statement.Listener listener, Bound other) {
    String endpoint = Shown.quoted(problems.placeOf(node).text());
    boolean same = other.listener == listener;
    String message =
        same
            ? "the endpoint " + endpoint + " is listed twice"
            : "the endpoint "
                + endpoint
                + " is shared with the listener "
                + Shown.quoted(other.listener.name().text());
    problems.add(
        Diagnostic.of(
                same ? CompilerCode.REPEATED_ENDPOINT : CompilerCode.SHARED_ENDPOINT,
                message,
                problems.placeOf(node))
            .label(problems.placeOf(other.node), "it is listed here already")
            .help(
                same
                    ? "remove one of the two; '*' covers every address"
                    : "give one of them another port or address; '*' is every address"));
  }
}
