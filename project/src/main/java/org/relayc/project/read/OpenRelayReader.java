package org.relayc.project.read;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.project.yaml.YamlNode.Scalar;

/** The key {@code open-relay}. */
final class OpenRelayReader {
  static final List<String> KEYS = List.of("ipv4", "ipv6", "because");

  private final Fields fields;

  OpenRelayReader(Fields fields) {
    this.fields = fields;
  }

  OpenRelayLimit read() {
    Optional<Scalar> ipv4 = fields.scalar("ipv4");
    Optional<Scalar> ipv6 = fields.scalar("ipv6");
    Optional<Scalar> because = fields.scalar("because");
    if (fields.value("because").isEmpty()) {
      ipv4.or(() -> ipv6)
          .ifPresent(value ->
              fields.missing(
                  "because", value, "say why so many strangers must relay, for who reads it"));
    }
    return new OpenRelayLimit(
        ipv4.flatMap(value -> addresses("ipv4", value, Integer.SIZE))
            .orElse(OpenRelayLimit.DEFAULT.ipv4()),
        ipv6.flatMap(value -> addresses("ipv6", value, 2 * Long.SIZE))
            .orElse(OpenRelayLimit.DEFAULT.ipv6()),
        because.map(Scalar::text));
  }

  private Optional<BigInteger> addresses(String name, Scalar value, int width) {
    String text = value.text();
    if (text.matches("[0-9]{1,39}")) {
      return Optional.of(new BigInteger(text));
    }
    if (text.matches("/[0-9]{1,3}") && Integer.parseInt(text.substring(1)) <= width) {
      return Optional.of(OpenRelayLimit.ofPrefix(width, Integer.parseInt(text.substring(1))));
    }
    fields.invalid(
        name,
        value,
        "is no number of addresses",
        "write a number, or the size of one network: /" + width / 2);
    return Optional.empty();
  }
}
