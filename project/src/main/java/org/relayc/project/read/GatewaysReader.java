package org.relayc.project.read;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.project.yaml.YamlNode.Scalar;

/** The key {@code gateways}: addresses, networks, and the word {@code docker}. */
final class GatewaysReader {
  private static final String NAME = "gateways";

  /**
   * Docker's default-address-pools (dockerd(8)): 172.17.0.0/16 to 172.31.0.0/16, and networks of a
   * /20 out of 192.168.0.0/16; the first address of each is its bridge.
   */
  private static final AddressSet DOCKER = docker();

  private final Fields fields;

  GatewaysReader(Fields fields) {
    this.fields = fields;
  }

  AddressSet read() {
    AddressSet all = AddressSet.EMPTY;
    for (Scalar value : fields.scalars(NAME)) {
      all = all.union(addresses(value));
    }
    return all;
  }

  private AddressSet addresses(Scalar value) {
    if (value.text().equals("docker")) {
      return DOCKER;
    }
    Optional<Cidr> cidr = cidr(value.text());
    if (cidr.isEmpty()) {
      fields.invalid(
          NAME,
          value,
          "is no address and no network",
          "write 172.20.0.1, 10.0.0.0/30, or docker for the bridges that it makes by itself");
    }
    return cidr.map(AddressSet::of).orElse(AddressSet.EMPTY);
  }

  private static Optional<Cidr> cidr(String text) {
    int slash = text.indexOf('/');
    try {
      IpAddress address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
      String length = slash < 0 ? Integer.toString(address.width()) : text.substring(slash + 1);
      return length.matches("[0-9]{1,3}")
          ? Optional.of(new Cidr(address, Integer.parseInt(length)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static AddressSet docker() {
    AddressSet all = AddressSet.EMPTY;
    for (int second = 17; second <= 31; second++) {
      all = all.union(one(172 << 24 | second << 16 | 1));
    }
    for (int third = 0; third < 256; third += 16) {
      all = all.union(one(192 << 24 | 168 << 16 | third << 8 | 1));
    }
    return all;
  }

  private static AddressSet one(int bits) {
    return AddressSet.of(new Cidr(new Ipv4Address(bits), Integer.SIZE));
  }
}
