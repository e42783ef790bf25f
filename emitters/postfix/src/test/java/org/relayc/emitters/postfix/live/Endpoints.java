package org.relayc.emitters.postfix.live;

import java.util.List;
import java.util.Map;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Listener;

/** Which line of a master.cf a listener of a policy has become. */
public final class Endpoints {
  private static final Map<Integer, String> NAMES =
      Map.of(25, "smtp", 587, "submission", 465, "submissions");

  private Endpoints() {}

  /** The lines of a listener, one an endpoint. */
  public static List<MasterService> linesOf(Listener listener, List<MasterService> lines) {
    return listener.endpoints().stream().map(endpoint -> lineOf(endpoint, lines)).toList();
  }

  private static MasterService lineOf(Endpoint endpoint, List<MasterService> lines) {
    return lines.stream()
        .filter(line -> spellings(endpoint).contains(line.name()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "no line of master.cf is "
                    + spellings(endpoint)
                    + " among "
                    + lines.stream().map(MasterService::name).toList()));
  }

  private static List<String> spellings(Endpoint endpoint) {
    int port = endpoint.port();
    if (endpoint.address().isEmpty()) {
      return List.of(Integer.toString(port), ":" + port, NAMES.getOrDefault(port, "none"));
    }
    return List.of(literal(endpoint.address().get()) + ":" + port);
  }

  private static String literal(IpAddress address) {
    return switch (address) {
      case Ipv4Address four -> four.toString();
      case Ipv6Address six -> "[" + six + "]";
    };
  }
}
