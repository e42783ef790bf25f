package org.relayc.emitters.postfix.read.parameter;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.relayc.emitters.postfix.configuration.Parameters;

/** Parameters in layers: options of a service, main.cf, what the host is, what is built in. */
public final class Layers implements Parameters {
  private final Map<String, Definition> options;
  private final Map<String, Definition> main;
  private final String service;
  private final PostfixHost host;
  private final Allowance allowance;
  private final Map<String, Value> values = new ConcurrentHashMap<>();

  /**
   * @param options of a service; none for a process that master.cf gives none
   * @param service its name; empty for no service
   * @param allowance what its values share with those of others
   */
  public Layers(
      Map<String, Definition> options,
      Map<String, Definition> main,
      String service,
      PostfixHost host,
      Allowance allowance) {
    this.options = Map.copyOf(options);
    this.main = Map.copyOf(main);
    this.service = service;
    this.host = host;
    this.allowance = allowance;
  }

  /** The parameters of a configuration of which nothing else is read. */
  public Layers(
      Map<String, Definition> options,
      Map<String, Definition> main,
      String service,
      PostfixHost host) {
    this(options, main, service, host, new Allowance());
  }

  @Override
  public Value of(String name) {
    Value known = values.get(name);
    if (known != null) {
      return known;
    }
    Value value =
        find(name)
            .map(definition -> {
              Expansion.Expanded expanded = Expansion.of(definition, this::find, allowance);
              return new Value(expanded.text(), definition.place(), expanded.unknown());
            })
            .orElse(new Value("", Optional.empty(), Optional.empty()));
    values.put(name, value);
    return value;
  }

  private Optional<Definition> find(String name) {
    Definition option = options.get(name);
    if (option != null) {
      return Optional.of(option);
    }
    if (name.equals("stress")) {
      return Optional.of(Definition.guessed("", "it is another while the server is under stress"));
    }
    Definition set = main.get(name);
    return set != null ? Optional.of(set) : builtIn(name);
  }

  private Optional<Definition> builtIn(String name) {
    return switch (name) {
      case "myhostname" ->
          Optional.of(Definition.builtIn(host.myhostname().orElse(HostName.PLACEHOLDER)));
      case "mydomain" -> Optional.of(HostName.domain(of("myhostname")));
      case "mynetworks" -> Optional.of(OwnNetworks.of(this, host));
      case "service_name" -> Optional.of(Definition.builtIn(service));
      case "process_name" -> Optional.of(Definition.builtIn("smtpd"));
      case "process_id" -> Optional.of(Definition.guessed("", "it is another in each process"));
      case "mail_version" ->
          Optional.of(
              Definition.guessed(host.version().toString(), "it is the exact release's number"));
      default -> Catalogue.find(name).flatMap(known -> known.defaultIn(host.version()));
    };
  }

  /** How much the values of one configuration may grow to together, more than any sensible ones. */
  public static final class Allowance {
    private long characters = 1L << 26;
    private long references = 4_000_000;

    void spend(int moreCharacters, int moreReferences) throws Stuck {
      characters -= moreCharacters;
      references -= moreReferences;
      if (characters < 0 || references < 0) {
        throw new Stuck("all values together grow too large");
      }
    }
  }
}
