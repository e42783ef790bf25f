package org.relayc.project.read;

import java.util.List;
import java.util.Optional;
import org.relayc.project.settings.ExchangeSettings;
import org.relayc.project.yaml.YamlNode.Scalar;

/** Reads the settings under {@code targets.exchange}. */
final class ExchangeReader {
  private static final List<String> KEYS = List.of("version", "default-connectors");
  private static final List<String> VERSIONS =
      List.of("2007", "2010", "2013", "2016", "2019", "se");
  private static final List<String> DEFAULTS = List.of("manage", "assume-fresh", "outside");

  private final Fields fields;

  ExchangeReader(Fields targets) {
    this.fields = targets.fields("exchange", KEYS);
  }

  ExchangeSettings read() {
    return new ExchangeSettings(
        word("version", VERSIONS, "is no version"),
        word("default-connectors", DEFAULTS, "is not what can become of them"));
  }

  private Optional<String> word(String name, List<String> words, String fault) {
    Optional<Scalar> value = fields.scalar(name);
    if (value.isPresent() && !words.contains(value.get().text())) {
      fields.invalid(name, value.get(), fault, "write one of " + String.join(", ", words));
      return Optional.empty();
    }
    return value.map(Scalar::text);
  }
}
