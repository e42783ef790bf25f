package org.relayc.emitters.james.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks are read as a real James 3.8.1 was seen to read them. */
class NetworkListTest {
  private static Entry entry(String token) {
    List<NetworkList.Token> tokens = NetworkList.ofAuthorizedAddresses(token).tokens();
    assertEquals(1, tokens.size(), token);
    return tokens.getFirst().entry();
  }

  private static String addresses(String token) {
    return assertInstanceOf(Entry.Addresses.class, entry(token)).addresses().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7/24, 192.0.2.0-192.0.2.255",
    "192.0.2.0/255.255.255.0, 192.0.2.0-192.0.2.255",
    "0.0.0.0/0, 0.0.0.0-255.255.255.255",
    "*, 0.0.0.0-255.255.255.255",
    "0.0.0.0, 0.0.0.0",
    "10.*, 10.0.0.0-10.255.255.255",
    "192.168.1*, 192.168.0.0-192.168.255.255",
    "10.0.0.1*, 10.0.0.0-10.0.0.255",
    "1*, 0.0.0.0-255.255.255.255",
    "10.0.0.0/33, 0.0.0.0-127.255.255.255",
    "10.0.0.0/40, 10.0.0.0-10.255.255.255",
    "10.0.0.0/64, 10.0.0.0",
    "10.0.0.0/-1, 10.0.0.0-10.0.0.1",
    "10.0.0.0/+8, 10.0.0.0-10.255.255.255",
    "::1, ::1",
    "2001:db8::1, 2001:db8::1",
    "[2001:db8::1], 2001:db8::1"
  })
  void addressesAreWhatTheServerMakesOfThem(String token, String expected) {
    assertEquals(expected, addresses(token));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 8",
    "2, 16",
    "3, 16",
    "4, 24",
    "7, 24",
    "8, 32",
    "15, 32",
    "16, 40",
    "31, 40",
    "32, 48",
    "48, 48",
    "63, 48",
    "64, 56",
    "127, 56",
    "128, 64",
    "255, 64",
    "256, 72",
    "512, 80",
    "1024, 88",
    "16384, 120",
    "32768, 128",
    "-1, 0"
  })
  void lengthsOfIpv6AreWrongAsInTheServer(String written, int length) {
    String all = "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff";
    NetworkList list = NetworkList.ofAuthorizedAddresses(all + "/" + written);
    assertEquals(
        new java.math.BigInteger("2").pow(128 - length).subtract(mapped(length)),
        list.addresses().addressCount());
    assertEquals(list, NetworkList.ofCondition(all + "/" + written), "both places read the same");
    assertEquals(
        NetworkList.ofAuthorizedAddresses(all + "%" + written).addresses(), list.addresses());
  }

  /** The addresses of IPv4 in IPv6 are no IPv6 addresses to us. */
  private static java.math.BigInteger mapped(int length) {
    return length == 0 ? new java.math.BigInteger("2").pow(32) : java.math.BigInteger.ZERO;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.*.*",
        "10.0.0",
        "10",
        "10.0/16",
        ".partner.test",
        "!1.2.3.4",
        "10.0.0.1-10.0.0.9",
        "10.0.0.1;10.0.0.2",
        "\n\t10.0.0.0/8",
        "10.0.0.1\t",
        "10.0.0.0/1.2.3",
        "zz::1::2",
        "256.0.0.1"
      })
  void whatCannotBeResolvedIsLeftOut(String token) {
    assertInstanceOf(Entry.Dropped.class, entry(token));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/",
        "10.0.0.0/x",
        "10.0.0.0/8\n",
        "2001:db8::*",
        "::ffff:192.0.2.1",
        "fe80::1%eth0",
        "::1/65536",
        "10.0.0.0.*.*"
      })
  void whatIsMalformedKeepsTheServerFromStarting(String token) {
    assertInstanceOf(Entry.Fatal.class, entry(token));
    assertTrue(NetworkList.ofCondition(token).fatal().isPresent() || token.endsWith("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.partner.test", "partner.test/24", "a-b", "localhost"})
  void hostNamesAreUnseen(String token) {
    assertInstanceOf(Entry.Unseen.class, entry(token));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'10.0.0.1, 10.0.0.3' | '10.0.0.1, 10.0.0.3'",
        "'10.0.0.1 10.0.0.3' | '10.0.0.1, 10.0.0.3'",
        "'10.0.0.0/255.0.255.254' | a mask with holes"
      })
  void listsArePartedByCommasAndSpaces(String list, String expected) {
    if (expected.startsWith("a mask")) {
      assertEquals(256 * 2, NetworkList.ofAuthorizedAddresses(list).addresses().ipv4Count());
    } else {
      assertEquals(expected, NetworkList.ofAuthorizedAddresses(list).addresses().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/33, true",
    "1*, true",
    "2001:db8::/64, true",
    "2001:db8::/48, false",
    "::1, false",
    "10.*, false",
    "10.0.0.0/8, false"
  })
  void oddEntriesAreSaid(String token, boolean odd) {
    assertEquals(odd, ((Entry.Addresses) entry(token)).oddity().isPresent());
  }
}
