package org.relayc.emitters.exchange.metabase.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private static final String LIST =
      "18000080200000803c00008044000080010000004c0000000000000000000000010000000100000002000000"
          + "0200000004000000000000004c00008000000000000000000000000000000000ffffffff7f000001";

  @Test
  void ldifIsUnfoldedAndDecoded() {
    Directory directory = ldif(bytes("export.ldf"));
    assertEquals(2, directory.objects().size());
    DirectoryObject server = directory.of("protocolcfgsmtpserver").get(0);
    assertEquals("1", server.name().first());
    check(server, "msExchServerBindings", ":25:", "192.0.2.25:2525:");
    check(server, "msexchsmtprelayforauth", "TRUE");
    check(server, "adminDescription", "Düsseldorf");
    assertEquals(LIST, hex(server, "msExchSmtpRelayIpList"));
    assertEquals(4, server.place().line());
    assertEquals(17, server.find("msExchSmtpRelayIpList").orElseThrow().place().line());
    DirectoryObject policy = directory.of("msExchRecipientPolicy").get(0);
    assertEquals("Düsseldorf", policy.name().first());
    check(policy, "gatewayProxy", "SMTP:@contoso.com", "smtp:@branch.example");
  }

  @Test
  void recordsThatChangeObjectsAreToldApart() {
    Directory.Change change = ldif(bytes("export.ldf")).changes().get(0);
    assertEquals("modify", change.kind());
    assertEquals("2", change.name().first());
    assertEquals(28, change.place().line());
  }

  @Test
  void csvSaysTheSame() {
    Directory directory = csv(bytes("export.csv"));
    DirectoryObject server = directory.of("protocolCfgSMTPServer").get(0);
    check(server, "msExchServerBindings", ":25:", "192.0.2.25:2525:");
    assertEquals(LIST, hex(server, "msExchSmtpRelayIpList"));
    assertTrue(server.find("gatewayProxy").isEmpty());
    DirectoryObject policy = directory.of("msExchRecipientPolicy").get(0);
    check(
        policy,
        "gatewayProxy",
        "SMTP:@contoso.com",
        "smtp:@branch.example",
        "X400:c=us;a= ;p=contoso;");
    assertEquals(3, policy.place().line());
  }

  @Test
  void encodingsOfWindowsAreRead() {
    for (String name : List.of("export.ldf", "export.csv")) {
      String text = new String(bytes(name), StandardCharsets.UTF_8);
      byte[] wide = ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
      Directory directory = name.endsWith("csv") ? csv(wide) : ldif(wide);
      check(directory.objects().get(0), "msExchServerBindings", ":25:", "192.0.2.25:2525:");
    }
  }

  @Test
  void namesAreComparedAsDirectoriesDo() {
    DistinguishedName name = name("CN=1, CN=SMTP,O=Contoso\\, Ltd");
    assertEquals(name("cn=1,cn=smtp,o=Contoso\\2C Ltd"), name);
    assertEquals(name("CN=SMTP,O=Contoso\\, Ltd"), name.parent().orElseThrow());
    assertTrue(name.isBelow(name("o=contoso\\, ltd")));
    assertFalse(name.isBelow(name));
    assertTrue(DistinguishedName.parse("no name").isEmpty());
  }

  private static DistinguishedName name(String text) {
    return DistinguishedName.parse(text).orElseThrow();
  }

  private static void check(DirectoryObject object, String attribute, String... expected) {
    assertEquals(List.of(expected), object.find(attribute).orElseThrow().texts());
  }

  private static String hex(DirectoryObject object, String attribute) {
    return HexFormat.of().formatHex(object.find(attribute).orElseThrow().values().get(0));
  }

  private static Directory ldif(byte[] bytes) {
    return read(LdifReader.read("export.ldf", new ByteArrayInputStream(bytes)));
  }

  private static Directory csv(byte[] bytes) {
    return read(CsvdeReader.read("export.csv", new ByteArrayInputStream(bytes)));
  }

  private static Directory read(DirectoryReading reading) {
    return assertInstanceOf(DirectoryReading.Read.class, reading).directory();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = DirectoryTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
