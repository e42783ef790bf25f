package org.relayc.model.address;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.relayc.model.mail.IpAddress;

/** A few dozen addresses in a row at an interesting place, small enough to try each. */
record Universe(List<IpAddress> addresses) {
  static final int SIZE = 48;

  static Universe from(String first) {
    List<IpAddress> addresses = new ArrayList<>();
    IpAddress at = IpAddress.parse(first);
    for (int i = 0; i < SIZE; i++) {
      addresses.add(at);
      at = i + 1 < SIZE ? at.next().orElseThrow() : at;
    }
    return new Universe(List.copyOf(addresses));
  }

  static List<Universe> all() {
    return List.of(
        from("0.0.0.0"),
        from("127.255.255.240"),
        from("10.0.0.7"),
        from("255.255.255.208"),
        from("::"),
        from("::fffe:ffff:fff0"),
        from("2001:db8::ffff:ffff:ffff:ffe0"),
        from("7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffe3"),
        from("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffd0"));
  }

  /** Random ranges, in no order and overlapping; their addresses go into {@code model}. */
  AddressSet random(Random random, BitSet model) {
    AddressSet.Builder builder = new AddressSet.Builder();
    int ranges = random.nextInt(6);
    for (int i = 0; i < ranges; i++) {
      int a = random.nextInt(SIZE);
      int b = random.nextInt(SIZE);
      builder.add(new AddressRange(addresses.get(Math.min(a, b)), addresses.get(Math.max(a, b))));
      model.set(Math.min(a, b), Math.max(a, b) + 1);
    }
    return builder.build();
  }

  /** The same set, built address by address. */
  AddressSet of(BitSet model) {
    AddressSet.Builder builder = new AddressSet.Builder();
    model.stream()
        .mapToObj(addresses::get)
        .forEach(address -> builder.add(new AddressRange(address, address)));
    return builder.build();
  }
}
