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
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;

/** Where the listeners of a policy listen, no two of them at one place. */
final class Endpoints {
  private final Problems problems;
  private final Map<Integer, List<Bound>> boundByPort = new HashMap<>();

  /** An endpoint that a listener has. */
  private record Bound(
      Endpoint endpoint, org.relayc.dsl.syntax.Endpoint node, Statement.Listener listener) {}

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
    List<Bound> bound = boundByPort.computeIfAbsent(endpoint.port(), port -> new ArrayList<>());
    Optional<Bound> shared =
        bound.stream().filter(other -> isShared(other.endpoint, endpoint)).findFirst();
    shared.ifPresent(other -> tell(node, listener, other));
    bound.add(new Bound(endpoint, node, listener));
    return shared.isEmpty();
  }

  private static boolean isShared(Endpoint one, Endpoint other) {
    return one.address().isEmpty()
        || other.address().isEmpty()
        || isShared(one.address().get(), other.address().get());
  }

  private static boolean isShared(IpAddress one, IpAddress other) {
    return one.equals(other)
        || one.getClass() == other.getClass() && (isUnspecified(one) || isUnspecified(other));
  }

  /** {@code 0.0.0.0} and {@code ::} are every address of their family. */
  private static boolean isUnspecified(IpAddress address) {
    return switch (address) {
      case Ipv4Address it -> it.bits() == 0;
      case Ipv6Address it -> it.high() == 0 && it.low() == 0;
    };
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
