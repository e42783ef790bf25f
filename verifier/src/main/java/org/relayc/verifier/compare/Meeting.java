package org.relayc.verifier.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Endpoint;

/**
 * What listens on both sides at some endpoints; a side without a service takes no mail there.
 *
 * @param endpoints at least one
 */
public record Meeting(List<Endpoint> endpoints, Optional<Service> before, Optional<Service> after) {
  private static final Comparator<Endpoint> IN_ORDER =
      Comparator.comparing(Endpoint::port).thenComparing(Endpoint::toString);

  public Meeting {
    endpoints = List.copyOf(endpoints);
  }

  private record Both(Optional<Service> before, Optional<Service> after) {}

  /**
   * Every endpoint of either side. At an endpoint with an address a service of that very address is
   * met, or else one of every address; an endpoint without an address stands for all the others.
   */
  static List<Meeting> of(List<Service> before, List<Service> after) {
    Set<Endpoint> endpoints = new LinkedHashSet<>();
    before.forEach(service -> endpoints.addAll(service.endpoints()));
    after.forEach(service -> endpoints.addAll(service.endpoints()));
    Map<Both, List<Endpoint>> meetings = new LinkedHashMap<>();
    endpoints.stream()
        .sorted(IN_ORDER)
        .forEach(endpoint ->
            meetings
                .computeIfAbsent(
                    new Both(at(endpoint, before), at(endpoint, after)), both -> new ArrayList<>())
                .add(endpoint));
    List<Meeting> all = new ArrayList<>();
    meetings.forEach((both, some) -> all.add(new Meeting(some, both.before, both.after)));
    return all;
  }

  private static Optional<Service> at(Endpoint endpoint, List<Service> services) {
    Endpoint everywhere = new Endpoint(Optional.empty(), endpoint.port());
    return services.stream()
        .filter(service -> service.endpoints().contains(endpoint))
        .findFirst()
        .or(() ->
            services.stream()
                .filter(service -> service.endpoints().contains(everywhere))
                .findFirst());
  }
}
