package org.relayc.emitters.exchange.metabase.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.blob.Decoding.Decoded;
import org.relayc.emitters.exchange.metabase.blob.Decoding.Refused;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Entry;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

class RelayIpListCodecTest {
  private static final String HOST = "255.255.255.255";

  @Test
  void publishedListsAreReadAsTheyWerePublished() {
    check(PublicDumps.LOOPBACK, Mode.ONLY_LISTED, Set.of(), "127.0.0.1, " + HOST);
    check(PublicDumps.NOBODY, Mode.ONLY_LISTED, Set.of());
    check(
        PublicDumps.TWO, Mode.ONLY_LISTED, Set.of(), "127.0.0.1, " + HOST, "192.168.1.10, " + HOST);
  }

  @Test
  void directoryHasTheSameBytesInBase64() {
    byte[] bytes =
        Base64.getDecoder()
            .decode(
                "GAAAgCAAAIA8AACARAAAgAEAAABMAAAAAAAAAAAAAAABAAAAAQAAAAIAAAACAAAABAAAAAAAAABMAACA"
                    + "AAAAAAAAAAAAAAAAAAAAAP////9/AAAB");
    assertArrayEquals(PublicDumps.bytes(PublicDumps.LOOPBACK), bytes);
  }

  @Test
  void noBytesLetEveryoneRelay() {
    check("", Mode.ALL_EXCEPT, Set.of(Assumption.NO_BYTES));
    assertEquals(Mode.ALL_EXCEPT, RelayIpList.EVERYONE.mode());
  }

  @Test
  void noBytesAreNotTheListOfNobody() {
    assertEquals(PublicDumps.NOBODY, hex(RelayIpList.NOBODY));
    assertEquals("", hex(RelayIpList.EVERYONE));
  }

  @Test
  void whatNoPublicListShowsIsReadUnderAssumptions() {
    Entry office = entry("123.0.0.1, 255.255.255.0");
    Entry host = entry("10.0.0.1, " + HOST);
    checkAssumptions(Mode.ALL_EXCEPT, List.of(host), Assumption.FIRST_LIST_DENIES);
    checkAssumptions(
        Mode.ONLY_LISTED,
        List.of(office, host),
        Assumption.MASK,
        Assumption.HOST_BITS,
        Assumption.SEVERAL_MASKS);
    checkAssumptions(Mode.ONLY_LISTED, List.of(entry("10.0.0.0, 255.0.0.0")), Assumption.MASK);
  }

  @Test
  void wordsBesideAMaskAreKept() {
    RelayIpList usual =
        RelayIpList.of(Mode.ONLY_LISTED, List.of(entry("10.1.0.0, 255.255.0.0")), List.of());
    String hex = hex(usual);
    String other = hex.substring(0, 96) + "02000000" + hex.substring(104);
    check(
        other,
        Mode.ONLY_LISTED,
        Set.of(Assumption.MASK, Assumption.WORDS),
        "10.1.0.0, 255.255.0.0");
  }

  @Test
  void whatIsNotAccountedForIsRefused() {
    String loopback = PublicDumps.LOOPBACK;
    checkRefused("0", "the last byte has one digit", 0);
    checkRefused("00zz", "digit 3 is not hexadecimal", 1);
    checkRefused("00", "it ends after 1 bytes, before its tables do", 1);
    checkRefused(loopback + "00", "its length 85 is no multiple of 4", 85);
    checkRefused(loopback + "7f000002", "4 bytes follow the last address", 84);
    checkRefused(with(loopback, 0, "18000000"), "list 1 is at 0x00000018, not at 0x80000018", 0);
    checkRefused(with(loopback, 4, "1c000080"), "list 2 is at 0x8000001c, not at 0x80000020", 4);
    checkRefused(with(loopback, 16, "02000000"), "the fifth word is 2, not 1", 16);
    checkRefused(
        with(loopback, 20, "50000000"), "its addresses begin at 80, not behind the tables", 20);
    checkRefused(with(loopback, 32, "ffffffff"), "there is no room for 0xffffffff groups", 32);
    checkRefused(with(loopback, 36, "02000000"), "it counts 2 addresses, and its groups 1", 36);
    checkRefused(with(loopback, 40, "17000000"), "the address family is 23, not 2", 40);
    checkRefused(with(loopback, 44, "00000000"), "a group has 0 cells", 44);
    checkRefused(
        with(loopback, 48, "03000000"),
        "the words beside the mask of single computers are not 4 and 0",
        48);
    checkRefused(with(loopback, 56, "50000080"), "a group is at 0x80000050, not at 0x8000004c", 56);
    checkRefused(
        with(loopback, 60, "01000000"), "it holds host names, and how is not published", 60);
  }

  @Test
  void listOfNobodyThatMayMeanEveryoneIsRefused() {
    String empty =
        "18000080200000802800008030000080010000003800000000000000000000000000000000000000"
            + "00000000000000000000000000000000";
    checkRefused(empty, "it lists nobody, and does not say what that means", 24);
  }

  @Test
  void namesCannotBeWritten() {
    RelayIpList named = RelayIpList.of(Mode.ONLY_LISTED, List.of(), List.of("contoso.com"));
    assertEquals(
        new Encoding.Unencodable("how a list of bytes holds host names is not published"),
        RelayIpListCodec.encode(named));
  }

  private static void check(String hex, Mode mode, Set<Assumption> assumptions, String... entries) {
    Decoded decoded = assertInstanceOf(Decoded.class, RelayIpListCodec.decodeHex(hex));
    assertEquals(mode, decoded.list().mode());
    assertEquals(
        List.of(entries).stream().map(RelayIpListCodecTest::entry).toList(),
        decoded.list().entries());
    assertEquals(assumptions, decoded.assumptions());
    assertEquals(hex, hex(decoded.list()));
  }

  private static void checkAssumptions(Mode mode, List<Entry> entries, Assumption... expected) {
    RelayIpList list = RelayIpList.of(mode, entries, List.of());
    assertEquals(new Decoded(list, Set.of(expected)), RelayIpListCodec.decodeHex(hex(list)));
  }

  private static void checkRefused(String hex, String reason, int offset) {
    assertEquals(new Refused(reason, offset), RelayIpListCodec.decodeHex(hex));
  }

  private static String with(String hex, int offset, String word) {
    return hex.substring(0, 2 * offset) + word + hex.substring(2 * offset + word.length());
  }

  private static String hex(RelayIpList list) {
    Encoding encoding = RelayIpListCodec.encode(list);
    return HexFormat.of().formatHex(assertInstanceOf(Encoding.Encoded.class, encoding).bytes());
  }

  private static Entry entry(String text) {
    String[] parts = text.split(", ");
    return new Entry(address(parts[0]), address(parts[1]));
  }

  private static Ipv4Address address(String text) {
    return (Ipv4Address) IpAddress.parse(text);
  }
}
