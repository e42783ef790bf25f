package org.relayc.emitters.exchange.metabase.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Entry;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

class CoverageTest {
  @Test
  void masksAreMatchedBitByBit() {
    check("10.0.0.1", "10.0.0.1 255.255.255.255");
    check("123.0.0.0-123.0.0.255", "123.0.0.1 255.255.255.0");
    check("10.0.7.0-10.0.7.255, 10.1.7.0-10.1.7.255", "10.0.7.9 255.254.255.0");
    check("10.0.0.3, 10.0.0.7", "10.0.0.3 255.255.255.251");
    check("0.0.0.0-255.255.255.255", "10.0.0.3 0.0.0.0");
    check("10.0.0.0-10.0.1.255", "10.0.0.0 255.255.255.0", "10.0.1.1 255.255.255.0");
    check("");
  }

  @Test
  void holesAreWrittenOutUpToALimit() {
    check(
        new Coverage.Undecided(entry("10.0.0.1 255.0.0.255")),
        Coverage.LIMIT - 1,
        "10.0.0.1 255.0.0.255");
    checkCount(1 << 16, "10.0.0.1 255.0.0.255");
    // The same line again costs nothing.
    checkCount(1 << 16, "10.0.0.1 255.0.0.255", "10.9.9.1 255.0.0.255");
    check(new Coverage.Undecided(entry("10.0.0.1 0.0.0.1")), Coverage.LIMIT, "10.0.0.1 0.0.0.1");
    check(
        new Coverage.Undecided(entry("11.0.0.1 255.0.0.255")),
        Coverage.LIMIT,
        "10.0.0.1 255.0.0.255",
        "11.0.0.1 255.0.0.255");
  }

  private static void check(String ranges, String... lines) {
    Coverage.Exactly covered = (Coverage.Exactly) Coverage.of(list(lines));
    assertEquals(ranges, covered.addresses().toString());
  }

  private static void check(Coverage expected, int limit, String... lines) {
    assertEquals(expected, Coverage.of(list(lines), limit));
  }

  private static void checkCount(int addresses, String... lines) {
    Coverage.Exactly covered = (Coverage.Exactly) Coverage.of(list(lines));
    assertEquals(addresses, covered.addresses().ipv4Count());
  }

  private static RelayIpList list(String... lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      entries.add(entry(line));
    }
    return RelayIpList.of(Mode.ONLY_LISTED, entries, List.of());
  }

  private static Entry entry(String line) {
    String[] parts = line.split(" ");
    return new Entry(address(parts[0]), address(parts[1]));
  }

  private static Ipv4Address address(String text) {
    return (Ipv4Address) IpAddress.parse(text);
  }
}
