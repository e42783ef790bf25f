package org.relayc.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;

class AddressSetTest {
  private static AddressSet set(String... ranges) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (String range : ranges) {
      String[] ends = range.split("-");
      IpAddress first = IpAddress.parse(ends[0]);
      IpAddress last = IpAddress.parse(ends[ends.length - 1]);
      builder.add(new AddressRange(first, last));
    }
    return builder.build();
  }

  /** A set, its ranges and its prefixes. */
  private static void check(AddressSet set, String ranges, String... cidrs) {
    assertEquals(ranges, set.toString());
    List<String> printed = new ArrayList<>();
    set.cidrs().forEach(cidr -> printed.add(cidr.toString()));
    assertEquals(List.of(cidrs), printed);
    assertEquals(cidrs.length, set.cidrCount());
  }

  @Test
  void makesTheFewestPrefixes() {
    check(AddressSet.EMPTY, "");
    check(set("10.0.0.0-10.255.255.255"), "10.0.0.0-10.255.255.255", "10.0.0.0/8");
    check(
        set("10.0.0.1-10.0.0.4"), "10.0.0.1-10.0.0.4", "10.0.0.1/32", "10.0.0.2/31", "10.0.0.4/32");
    check(set("10.0.0.0-10.0.0.1", "10.0.0.2-10.0.0.3"), "10.0.0.0-10.0.0.3", "10.0.0.0/30");
    check(set("255.255.255.255"), "255.255.255.255", "255.255.255.255/32");
    check(
        set("2001:db8::-2001:db8:0:1:ffff:ffff:ffff:ffff"),
        "2001:db8::-2001:db8:0:1:ffff:ffff:ffff:ffff",
        "2001:db8::/63");
    check(
        set("ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffd-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffd-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffd/128",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/127");
  }

  @Test
  void everythingIsTwoPrefixes() {
    check(
        AddressSet.ANY,
        "0.0.0.0-255.255.255.255, ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "0.0.0.0/0",
        "::/0");
  }

  @Test
  void ipv6PrefixesDoNotHoldMappedAddresses() {
    AddressSet low = set("::-::fffe:ffff:ffff");
    check(low, "::-::fffe:ffff:ffff", "::/80");
    check(
        set("::fffe:ffff:fffe-::1:0:0:1"),
        "::fffe:ffff:fffe-::1:0:0:1",
        "::fffe:ffff:fffe/127",
        "::1:0:0:0/127");
    check(set("::fffe:0:0-::fffe:ffff:ffff"), "::fffe:0:0-::fffe:ffff:ffff", "::fffe:0:0/95");
    AddressSet fromBits = new AddressSet.Builder().addIpv6(0, 0, 0, 0xffff_ffff_ffffL).build();
    assertEquals(low, fromBits);
    assertEquals(low, AddressSet.of(Cidr.containing(IpAddress.parse("::"), 80)));
    assertTrue(
        new AddressSet.Builder()
            .addIpv6(0, 0xffff_0000_0001L, 0, 0xffff_ffff_ffffL)
            .build()
            .isEmpty());
    assertFalse(AddressSet.ANY.ipv6().contains(IpAddress.parse("::ffff:10.0.0.1")));
    assertEquals(
        "340282366920938463463374607427473244160", AddressSet.ANY.ipv6().addressCount().toString());
  }

  @Test
  void anIpv6AddressIsNoMappedOne() {
    assertThrows(IllegalArgumentException.class, () -> new Ipv6Address(0, 0xffff_0a00_0001L));
  }

  @Test
  void aPrefixHasNoHostBits() {
    IpAddress host = IpAddress.parse("10.0.0.1");
    assertThrows(IllegalArgumentException.class, () -> new Cidr(host, 8));
    assertThrows(IllegalArgumentException.class, () -> new Cidr(host, 33));
    assertEquals("10.0.0.0/8", Cidr.containing(host, 8).toString());
    assertEquals("0.0.0.0/0", Cidr.containing(host, 0).toString());
    assertEquals("2001:db8::/33", Cidr.containing(IpAddress.parse("2001:db8::1"), 33).toString());
    assertEquals("::/0", Cidr.containing(IpAddress.parse("2001:db8::1"), 0).toString());
    assertEquals("2001::1/128", Cidr.containing(IpAddress.parse("2001::1"), 128).toString());
  }

  /** Enough prefixes, in no order, for the sorts that are made for many. */
  @Test
  void manyPrefixesInAnyOrder() {
    Random random = new Random(6);
    List<Cidr> cidrs = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      cidrs.add(Cidr.containing(IpAddress.ofIpv6Bits(0x2001_0db8L << 32 | 2L * i, 0), 64));
      cidrs.add(Cidr.containing(new org.relayc.model.mail.Ipv4Address(i << 9), 24));
    }
    for (int i = 0; i < 1_000; i++) {
      long anywhere = random.nextLong();
      cidrs.add(
          Cidr.containing(IpAddress.ofIpv6Bits(anywhere | Long.MIN_VALUE, random.nextLong()), 126));
    }
    Collections.sort(cidrs, (a, b) -> a.network().compareTo(b.network()));
    List<Cidr> shuffled = new ArrayList<>(cidrs);
    Collections.shuffle(shuffled, random);
    AddressSet.Builder builder = new AddressSet.Builder();
    shuffled.forEach(cidr -> builder.add(cidr.range()));
    List<Cidr> printed = new ArrayList<>();
    builder.build().cidrs().forEach(printed::add);
    assertEquals(cidrs, printed);
  }
}
