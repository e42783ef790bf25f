package org.relayc.emitters.postfix.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.postfix.document.Action.Answer;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.TableFile;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

class CidrPrinterTest {
  private static void check(AddressSet set, String expected) {
    assertEquals(expected, print(set));
  }

  private static String print(AddressSet set) {
    TextBuffer out = new TextBuffer();
    CidrPrinter.print(out, new LookupTable.Cidr(new TableFile("t"), List.of(), set, Answer.OK));
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  private static AddressSet range(String first, String last) {
    return AddressSet.of(new AddressRange(IpAddress.parse(first), IpAddress.parse(last)));
  }

  @Test
  void anExceptionIsSaidBeforeTheRule() {
    check(
        range("192.168.0.0", "192.168.255.255").minus(range("192.168.66.0", "192.168.66.255")),
        """
        192.168.66.0/24 DUNNO
        192.168.0.0/16 OK
        """);
  }

  @Test
  void everythingButAFewIsAFewAndEverything() {
    check(
        AddressSet.ANY
            .minus(range("10.0.0.1", "10.0.0.1"))
            .minus(range("2001:db8::", "2001:db8::")),
        """
        10.0.0.1/32 DUNNO
        0.0.0.0/0 OK
        2001:db8::/128 DUNNO
        ::/0 OK
        """);
  }

  @Test
  void fewPrefixesStandAsTheyAre() {
    check(
        range("10.20.30.0", "10.20.30.255").union(range("fe80::", "fe80::ffff")),
        """
        10.20.30.0/24 OK
        fe80::/112 OK
        """);
    check(AddressSet.EMPTY, "");
  }

  @Test
  void manyPrefixesStandInBlocks() {
    String text = print(many(new Random(7), 3_000));
    assertTrue(text.startsWith("if 0.0.0.0/8\n"), text.substring(0, 40));
    assertEquals(count(text, "if "), count(text, "endif"));
    assertTrue(text.lines().noneMatch(line -> line.endsWith("DUNNO")));
  }

  @Test
  void allButManyStandInBlocksThatMask() {
    String text = print(AddressSet.ANY.minus(many(new Random(8), 3_000)));
    assertTrue(text.endsWith("0.0.0.0/0 OK\n::/0 OK\n"));
    assertEquals(2, text.lines().filter(line -> line.endsWith("OK")).count());
  }

  private static long count(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).count();
  }

  private static AddressSet many(Random random, int count) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (int i = 0; i < count; i++) {
      int address = random.nextInt() & ~1;
      builder.addIpv4(address, address);
    }
    return builder.build();
  }

  /** The lines, first match first, say the set: the printer's own proof, and this reading of it. */
  @Test
  void linesSayTheSet() {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      AddressSet set = randomSet(random);
      List<CidrLine> lines = PrefixTree.lines(set);
      for (int probe = 0; probe < 50; probe++) {
        Ipv4Address address = new Ipv4Address(random.nextInt(256) << 24 | random.nextInt(256));
        boolean in =
            lines.stream()
                .filter(line -> holds(line.cidr(), address))
                .findFirst()
                .map(CidrLine::in)
                .orElse(false);
        assertEquals(set.contains(address), in, () -> set + " at " + address + ": " + lines);
      }
    }
  }

  private static boolean holds(Cidr cidr, Ipv4Address address) {
    return cidr.network() instanceof Ipv4Address(int bits)
        && (cidr.length() == 0 || (bits ^ address.bits()) >>> (32 - cidr.length()) == 0);
  }

  private static AddressSet randomSet(Random random) {
    AddressSet set = AddressSet.EMPTY;
    for (int i = random.nextInt(6); i >= 0; i--) {
      int length = random.nextBoolean() ? random.nextInt(9) : 24 + random.nextInt(9);
      int bits = random.nextInt(256) << 24 | random.nextInt(256);
      int mask = length == 0 ? 0 : -1 << (32 - length);
      AddressSet part = new AddressSet.Builder().addIpv4(bits & mask, bits | ~mask).build();
      set = random.nextInt(3) == 0 ? set.minus(part) : set.union(part);
    }
    return set;
  }
}
