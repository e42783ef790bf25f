package org.relayc.project.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.relayc.project.settings.MetabaseSettings;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlNode.Scalar;

/** Reads the settings under {@code targets.metabase}. */
final class MetabaseReader {
  private static final List<String> KEYS = List.of("profile", "servers", "container");
  private static final List<String> PROFILES = List.of("iis6", "exchange2000", "exchange2003");

  private final Fields fields;

  MetabaseReader(Fields targets) {
    this.fields = targets.fields("metabase", KEYS);
  }

  MetabaseSettings read() {
    return new MetabaseSettings(profile(), servers(), container());
  }

  private Optional<String> profile() {
    Optional<Scalar> profile = fields.scalar("profile");
    if (profile.isPresent() && !PROFILES.contains(profile.get().text())) {
      fields.invalid(
          "profile", profile.get(), "is no server", "write one of " + String.join(", ", PROFILES));
      return Optional.empty();
    }
    return profile.map(Scalar::text);
  }

  private Map<String, Integer> servers() {
    List<String> listeners = new ArrayList<>();
    fields
        .value("servers")
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .ifPresent(
            mapping -> mapping.entries().forEach(entry -> listeners.add(entry.key().text())));
    Fields servers = fields.fields("servers", listeners);
    Map<String, Integer> numbers = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (String listener : listeners) {
      Optional<Scalar> number = servers.scalar(listener);
      number
          .flatMap(MetabaseReader::number)
          .filter(taken::add)
          .ifPresentOrElse(
              value -> numbers.put(listener, value),
              () ->
                  number.ifPresent(value ->
                      servers.invalid(
                          listener,
                          value,
                          "is no number of a virtual server, or of two of them",
                          "write the number under which the server stands: 1")));
    }
    return numbers;
  }

  private static Optional<Integer> number(Scalar value) {
    return value.text().matches("[1-9][0-9]{0,8}")
        ? Optional.of(Integer.valueOf(value.text()))
        : Optional.empty();
  }

  private Optional<String> container() {
    Optional<Scalar> container = fields.scalar("container");
    boolean good =
        container
            .map(value -> value.text().matches("(?i)CN=SMTP,CN=Protocols,CN=[^\\p{Cntrl}]+"))
            .orElse(true);
    if (!good) {
      fields.invalid(
          "container",
          container.orElseThrow(),
          "is not where Exchange keeps virtual servers",
          "write 'CN=SMTP,CN=Protocols,CN=SERVER,CN=Servers,…,DC=example,DC=com'");
      return Optional.empty();
    }
    return container.map(Scalar::text);
  }
}
