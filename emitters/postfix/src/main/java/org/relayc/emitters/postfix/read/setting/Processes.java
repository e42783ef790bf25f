package org.relayc.emitters.postfix.read.setting;

import java.util.IdentityHashMap;
import java.util.Map;
import org.relayc.emitters.postfix.read.master.MasterService;
import org.relayc.emitters.postfix.read.parameter.Definition;
import org.relayc.emitters.postfix.read.parameter.Layers;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;

/** The parameters that each process sees; services that see the same share them. */
public final class Processes {
  private final Map<String, Definition> set;
  private final PostfixHost host;
  private final Layers.Allowance allowance = new Layers.Allowance();
  private final Layers main;
  private final boolean namesServices;
  private final Map<MasterService, Layers> byService = new IdentityHashMap<>();

  public Processes(Map<String, Definition> set, PostfixHost host) {
    this.set = Map.copyOf(set);
    this.host = host;
    main = layers(Map.of(), "");
    namesServices =
        set.values().stream().anyMatch(definition -> definition.text().contains("service_name"));
  }

  private Layers layers(Map<String, Definition> options, String service) {
    return new Layers(options, set, service, host, allowance);
  }

  /** What a process sees that master.cf gives no options. */
  public Layers main() {
    return main;
  }

  /** What a service sees. */
  public Layers of(MasterService service) {
    return service.options().isEmpty() && !namesServices
        ? main
        : byService.computeIfAbsent(service, any -> layers(service.options(), service.name()));
  }
}
