package org.relayc.emitters.exchange.metabase.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.source.Refusal;

class HostileDirectoryTest {
  private static final String DN = "dn: CN=1,DC=contoso\n";

  @Test
  void valuesFromElsewhereAreRefused() {
    ldif(DN + "cn: 1\ncn:< file:///etc/passwd\n", 3, "takes its value from elsewhere");
    ldif(DN + "cn:\n < file:///etc/passwd\n", 2, "takes its value from elsewhere");
    ldif("dn:< file:///etc/passwd\ncn: 1\n", 1, "takes its value from elsewhere");
    ldif(
        DN + "changetype: modify\nadd: cn\ncn:< http://localhost/\n-\n",
        4,
        "takes its value from elsewhere");
  }

  @Test
  void damagedLdifIsRefused() {
    ldif(DN + "cn:: !!!!\n", 1, "no LDIF");
    ldif(DN + "no colon\n", 1, "no LDIF");
    ldif(" continues\n", 1, "continues nothing");
    ldif(DN + "cn: 1\n\n" + DN.replace("CN", "cn") + "cn: 2\n", 4, "stands twice");
    ldif("version: 2\n" + DN + "cn: 1\n", 1, "not version 1");
    ldif(DN + "cn: a\0b\n", 2, "NUL");
    ldif(DN + "changetype: dance\n", 1, "no LDIF");
  }

  @Test
  void recordsWithoutANameAreKeptAsWhatTheyAre() {
    byte[] text = "cn: 1\n\ndn: not a name\ncn: 1\n".getBytes(StandardCharsets.UTF_8);
    DirectoryReading reading = LdifReader.read("e.ldf", new ByteArrayInputStream(text));
    Directory directory = assertInstanceOf(DirectoryReading.Read.class, reading).directory();
    assertEquals(
        List.of("cn: 1", "not a name"),
        directory.nameless().stream().map(Directory.Nameless::name).toList());
    assertEquals(3, directory.nameless().get(1).place().line());
  }

  @Test
  void hugeTextIsRefused() {
    ldif(DN + "cn: " + "x".repeat(5 << 20), 2, "longer than 4 MiB");
    ldif(DN + "cn: x" + ("\n " + "x".repeat(1 << 20)).repeat(17), 2, "longer than 16 MiB");
    csv("DN,cn\nCN=1,\"" + "x".repeat(5 << 20), 2, "too long");
  }

  @Test
  void damagedCsvIsRefused() {
    csv("", 1, "names its columns");
    csv("cn,DN\n", 1, "not 'DN'");
    csv("DN,cn,CN\n", 1, "stands twice");
    csv("DN,cn\nCN=1,1,2\n", 2, "has 3 columns, not 2");
    csv("DN,cn\nCN=1,1\ncn=1,2\n", 3, "stands twice");
    csv("DN,cn\nCN=1,\"1\n", 2, "no CSV");
    csv("DN,cn\nCN=1,X'0'\n", 2, "no hexadecimal");
    csv("DN,cn\nCN=1,X'zz'\n", 2, "no hexadecimal");
    csv("DN,cn\nCN=1,a\0b\n", 2, "NUL");
    csv("DN,cn\nhello,1\n", 2, "is no name");
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] ansi = (DN + "cn: \u00fc\n").getBytes(StandardCharsets.ISO_8859_1);
    Refusal refusal = refused(LdifReader.read("a.ldf", new ByteArrayInputStream(ansi)));
    assertTrue(refusal.reason().contains("neither UTF-8 nor UTF-16"), refusal::toString);
  }

  @Test
  void anyDamageEndsInAResult() {
    Random random = new Random(2849);
    String ldif = DN + "cn:: YWJj\nobjectClass: top\n\ndn: CN=2\nchangetype: add\ncn: 1\n 2\n";
    String csv = "DN,cn,b\n\"CN=1,DC=a\",a;b,X'00'\n\"CN=2\",,\"x\"\"y\"\n";
    for (int i = 0; i < 20_000; i++) {
      check(LdifReader.read("a.ldf", damaged(ldif, random)));
      check(CsvdeReader.read("a.csv", damaged(csv, random)));
    }
  }

  private static void check(DirectoryReading reading) {
    switch (reading) {
      case DirectoryReading.Read read ->
          read.directory().objects().forEach(object -> object.isOf("top"));
      case DirectoryReading.Refused refused -> assertTrue(!refused.refusal().reason().isBlank());
    }
  }

  private static InputStream damaged(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean() ? (byte) random.nextInt() : bytes[random.nextInt(bytes.length)];
    }
    return new ByteArrayInputStream(bytes);
  }

  private static void ldif(String text, int line, String reason) {
    check(LdifReader.read("export.ldf", bytes(text)), line, reason);
  }

  private static void csv(String text, int line, String reason) {
    check(CsvdeReader.read("export.csv", bytes(text)), line, reason);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(DirectoryReading reading, int line, String reason) {
    Refusal refusal = refused(reading);
    assertTrue(refusal.reason().contains(reason), refusal::toString);
    assertEquals(line, refusal.place().line(), refusal::toString);
  }

  private static Refusal refused(DirectoryReading reading) {
    return assertInstanceOf(DirectoryReading.Refused.class, reading).refusal();
  }
}
