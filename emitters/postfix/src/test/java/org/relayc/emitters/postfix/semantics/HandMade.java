package org.relayc.emitters.postfix.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.policy.Endpoint;

/** A configuration put together by hand: parameters, and tables as lines of a key and a value. */
public final class HandMade implements Tables {
  private static final Place PLACE = new SourceFile("main.cf", "x").at(0, 1);

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "smtpd_delay_reject", "yes",
          "smtpd_null_access_lookup_key", "<>",
          "smtpd_relay_before_recipient_restrictions", "yes",
          "rewrite_service_name", "rewrite",
          "smtpd_reject_unlisted_recipient", "yes",
          "allow_untrusted_routing", "no");

  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, List<String>> tables = new LinkedHashMap<>();

  HandMade set(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** A table by its whole name, {@code hash:access}; lines are {@code key value}. */
  HandMade table(String name, String... lines) {
    tables.put(name, List.of(lines));
    return this;
  }

  @Override
  public String toString() {
    return settings + "\n" + tables;
  }

  /** What is set, in the order of setting. */
  public Map<String, String> settings() {
    return settings;
  }

  /** The tables by their whole names. */
  public Map<String, List<String>> tables() {
    return tables;
  }

  PostfixConfiguration configuration() {
    Parameters parameters =
        name ->
            new Parameters.Value(
                settings.getOrDefault(name, DEFAULTS.getOrDefault(name, "")),
                settings.containsKey(name) ? Optional.of(PLACE) : Optional.empty(),
                Optional.empty());
    SmtpService service =
        new SmtpService("25", List.of(new Endpoint(Optional.empty(), 25)), parameters, PLACE);
    return new PostfixConfiguration(parameters, List.of(service), this);
  }

  @Override
  public Table open(String name) {
    if (name.startsWith("static:")) {
      return new Table.Always(name.substring(7));
    }
    List<String> lines = tables.get(name);
    if (lines == null) {
      return new Table.Unseen("no such file");
    }
    return switch (name.substring(0, name.indexOf(':'))) {
      case "cidr" -> new Table.Cidr(lines.stream().map(HandMade::run).toList());
      case "regexp" -> new Table.Patterns(lines.stream().map(HandMade::line).toList());
      default -> new Keyed(lines);
    };
  }

  @Override
  public ListFile list(String path) {
    return new ListFile.Unseen("no such file");
  }

  private static String value(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static Table.Cidr.Run run(String line) {
    String[] parts = key(line).split("/", -1);
    Cidr cidr = new Cidr(IpAddress.parse(parts[0]), Integer.parseInt(parts[1]));
    return new Table.Cidr.Run(AddressSet.of(cidr), value(line), PLACE);
  }

  private static Table.Patterns.Line line(String line) {
    String text = key(line).substring(1, key(line).length() - 1);
    return new Table.Patterns.Line(
        new Table.Patterns.Expression(text, "", false, false), List.of(), value(line), PLACE);
  }

  private record Keyed(Map<String, Table.Entry> byKey) implements Table.Keys {
    Keyed(List<String> lines) {
      this(new LinkedHashMap<>());
      for (String line : lines) {
        String key = key(line).toLowerCase(Locale.ROOT);
        byKey.putIfAbsent(key, new Table.Entry(key, value(line), PLACE));
      }
    }

    @Override
    public Optional<Table.Entry> find(String key) {
      return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public int size() {
      return byKey.size();
    }

    @Override
    public Iterable<Table.Entry> entries() {
      return new ArrayList<>(byKey.values());
    }
  }
}
