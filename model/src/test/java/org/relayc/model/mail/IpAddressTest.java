package org.relayc.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IpAddressTest {
  private static void check(String text, String printed) {
    assertEquals(printed, IpAddress.parse(text).toString(), text);
  }

  private static void checkFault(String text, String fault) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> IpAddress.parse(text), text);
    assertEquals(fault, thrown.getMessage(), text);
  }

  @Test
  void readsAndPrints() {
    check("0.0.0.0", "0.0.0.0");
    check("255.255.255.255", "255.255.255.255");
    check("10.20.30.0", "10.20.30.0");
    check("::", "::");
    check("::1", "::1");
    check("1::", "1::");
    check("2001:DB8::1", "2001:db8::1");
    check("2001:0db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    check("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    check("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    check("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    check("1:0:0:2:0:0:0:3", "1:0:0:2::3");
    check("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    check("::ffff:10.1.2.3", "10.1.2.3");
    check("::FFFF:a01:203", "10.1.2.3");
    check("0:0:0:0:0:ffff:255.255.255.255", "255.255.255.255");
    check("::fffe:10.1.2.3", "::fffe:a01:203");
    check("1::ffff:10.1.2.3", "1::ffff:a01:203");
  }

  @Test
  void namesTheFault() {
    checkFault("", "a number is missing");
    checkFault("10.0.0", "an IPv4 address has four numbers");
    checkFault("10.0.0.0.0", "an IPv4 address has four numbers");
    checkFault("10.0.0.", "a number is missing");
    checkFault("10.0.0.256", "a number is greater than 255");
    checkFault("10.0.0.99999999999999999999", "a number is greater than 255");
    checkFault("10.0.0.01", "a number has a leading zero");
    checkFault("10.0.0.0x1", "an IPv4 address has decimal numbers only");
    checkFault("10.0.0.\u0661", "an IPv4 address has decimal numbers only");
    checkFault("10.0.0.-1", "an IPv4 address has decimal numbers only");
    checkFault("fe80::1%eth0", "a group has at most four hexadecimal digits");
    checkFault("fe80::1%1", "an IPv6 address has hexadecimal digits only");
    checkFault("1:2:3", "an IPv6 address has eight groups, or '::' for missing ones");
    checkFault("1:2:3:4:5:6:7:8:9", "an IPv6 address has no more than eight groups");
    checkFault("1:2:3:4:5:6:7:8::", "an IPv6 address has eight groups, or '::' for missing ones");
    checkFault("1::2::3", "'::' stands twice");
    checkFault(":::", "a group is missing");
    checkFault(":1:2:3:4:5:6:7", "a group is missing");
    checkFault("1:2:3:4:5:6:7:", "a group is missing at the end");
    checkFault("::1.2.3.4:5", "a group has at most four hexadecimal digits");
    checkFault("1:2:3:4:5:6:7:1.2.3.4", "an IPv6 address has no more than eight groups");
    checkFault("::01.2.3.4", "a number has a leading zero");
  }

  @Test
  void sortsIpv4FirstAndWithoutSign() {
    List<String> ascending =
        List.of(
            "0.0.0.0",
            "127.255.255.255",
            "128.0.0.0",
            "255.255.255.255",
            "::",
            "::fffe:ffff:ffff",
            "::1:0:0:0",
            "7fff::",
            "8000::",
            "8000::8000:0:0:0",
            "ffff::");
    List<String> sorted =
        ascending.stream().map(IpAddress::parse).sorted().map(Object::toString).toList();
    assertEquals(ascending, sorted);
    assertTrue(IpAddress.parse("::").compareTo(IpAddress.parse("255.255.255.255")) > 0);
  }

  @Test
  void neighboursSkipWhatIsMapped() {
    assertEquals("Optional[::1:0:0:0]", IpAddress.parse("::fffe:ffff:ffff").next().toString());
    assertEquals("Optional[::fffe:ffff:ffff]", IpAddress.parse("::1:0:0:0").previous().toString());
    assertEquals(
        "Optional[1::]", IpAddress.parse("0:ffff:ffff:ffff:ffff:ffff:ffff:ffff").next().toString());
    assertEquals("Optional[0:0:0:1::]", IpAddress.parse("::1:0:0:0:1").previous().toString());
    assertEquals("Optional[128.0.0.0]", IpAddress.parse("127.255.255.255").next().toString());
    assertTrue(
        Stream.of("255.255.255.255", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
            .allMatch(last -> IpAddress.parse(last).next().isEmpty()));
    assertTrue(
        Stream.of("0.0.0.0", "::").allMatch(first -> IpAddress.parse(first).previous().isEmpty()));
  }

  /** The JDK reads every address we print, to the same bits; it too takes mapped ones for IPv4. */
  @Test
  void agreesWithTheJdk() throws UnknownHostException {
    Random random = new Random(4291);
    for (int i = 0; i < 20_000; i++) {
      byte[] bits = new byte[16];
      random.nextBytes(bits);
      for (int group = 0; group < 8; group++) {
        int kind = random.nextInt(4);
        if (kind < 2) {
          bits[2 * group] = (byte) -kind;
          bits[2 * group + 1] = (byte) -kind;
        }
      }
      ByteBuffer buffer = ByteBuffer.wrap(bits);
      String printed = IpAddress.ofIpv6Bits(buffer.getLong(), buffer.getLong()).toString();
      InetAddress expected = InetAddress.getByAddress(bits);
      assertEquals(expected, InetAddress.getByName(printed));
      check(expected.getHostAddress(), printed);
    }
  }
}
