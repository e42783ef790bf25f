package org.relayc.emitters.exchange.metabase.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Entry;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** A list while its lines are read, named as the IIsIPSecurity object of ADSI has them. */
final class ListDraft {
  private static final Ipv4Address HOST = new Ipv4Address(-1);

  private final Mode mode;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private ListDraft(Mode mode) {
    this.mode = mode;
  }

  /** Begins with a line that says what holds for who is not listed. */
  static Optional<ListDraft> of(String line) {
    return switch (line) {
      case "GrantByDefault: True" -> Optional.of(new ListDraft(Mode.ALL_EXCEPT));
      case "GrantByDefault: False" -> Optional.of(new ListDraft(Mode.ONLY_LISTED));
      default -> Optional.empty();
    };
  }

  /** Takes a line; the result is what is wrong with it. */
  Optional<String> add(String line) {
    int colon = line.indexOf(": ");
    String name = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 2).strip();
    boolean grants = name.equals("IPGrant") || name.equals("DomainGrant");
    boolean denies = name.equals("IPDeny") || name.equals("DomainDeny");
    if (!grants && !denies || value.isEmpty()) {
      return Optional.of("'" + Shown.of(line) + "' is no entry of a list");
    }
    // The documentation says that such entries have no effect, and none was ever seen.
    if (grants != (mode == Mode.ONLY_LISTED)) {
      return Optional.of("a list of this GrantByDefault has no " + name);
    }
    return name.startsWith("IP") ? addAddress(value) : addName(value);
  }

  private Optional<String> addName(String value) {
    if (value.chars().anyMatch(c -> c <= ' ' || c == 127)) {
      return Optional.of("'" + Shown.of(value) + "' is no domain name");
    }
    names.add(value);
    return Optional.empty();
  }

  /** An address alone, or with the mask behind a comma. */
  private Optional<String> addAddress(String value) {
    int comma = value.indexOf(',');
    Optional<Ipv4Address> address = address(comma < 0 ? value : value.substring(0, comma));
    Optional<Ipv4Address> mask =
        comma < 0 ? Optional.of(HOST) : address(value.substring(comma + 1));
    if (address.isEmpty() || mask.isEmpty()) {
      return Optional.of("'" + Shown.of(value) + "' is no IPv4 address and mask");
    }
    entries.add(new Entry(address.get(), mask.get()));
    return Optional.empty();
  }

  private static Optional<Ipv4Address> address(String text) {
    try {
      return IpAddress.parse(text.strip()) instanceof Ipv4Address address
          ? Optional.of(address)
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  RelayIpList toList() {
    return RelayIpList.of(mode, entries, names);
  }
}
