package org.relayc.emitters.exchange.metabase.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.source.Refusal;

class HostileMetabaseTest {
  private static final String SERVER = "<IIsSmtpServer Location='/LM/SmtpSvc/1' ";

  @Test
  void otherFilesAndEntitiesAreRefused() {
    check("<!DOCTYPE configuration SYSTEM 'file:///etc/passwd'>\n<configuration/>", 1, "DTD");
    check(
        "<!DOCTYPE configuration [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<configuration>&x;</configuration>",
        1,
        "DTD");
    check(laughs(), 1, "DTD");
    check("<configuration>\n<MBProperty>&x;</MBProperty></configuration>", 2, "entity");
    check(metabase(SERVER + "ServerComment='&x;'/>"), 3, "entity");
  }

  @Test
  void damageIsRefused() {
    check("", 1, "well-formed");
    check("plain text", 1, "well-formed");
    check(metabase(SERVER + "ServerComment='\0'/>"), 3, "well-formed");
    check(metabase(SERVER + "ServerComment='&#0;'/>"), 3, "well-formed");
    check(metabase(SERVER + "ServerComment='a' ServerComment='b'/>"), 3, "well-formed");
    check(metabase("<IIsSmtpServer Location='/LM/SmtpSvc/1'>"), 4, "well-formed");
    check(metabase("<IIsSmtpServer/>"), 3, "has no Location");
    check("<html/>", 1, "'html' stands where a metabase has 'configuration'");
    check("<?xml version='1.0' encoding='koi8-r'?><configuration/>", 1, "'koi8-r'");
    check(metabase(SERVER + ">\nopen</IIsSmtpServer>"), 3, "text between");
  }

  @Test
  void whatSaysTwoThingsIsRefused() {
    check(metabase(SERVER + "/>\n<IIsSmtpServer Location='/lm/smtpsvc/1/'/>"), 4, "stands twice");
    check(
        metabase(SERVER + "RelayIpList=''>\n<Custom ID='36970' Value='00'/></IIsSmtpServer>"),
        4,
        "'RelayIpList' stands twice with different values");
    check(metabase(SERVER + ">\n<Custom Value='1'/></IIsSmtpServer>"), 4, "neither an ID nor");
    check(metabase(SERVER + ">\n<Custom ID='36970'/></IIsSmtpServer>"), 4, "has no value");
    check(metabase(SERVER + ">\n<Custom ID='x' Value=''/></IIsSmtpServer>"), 4, "is no number");
    check(metabase(SERVER + ">\n<IIsSmtpDomain/></IIsSmtpServer>"), 4, "has 'Custom'");
    check(
        metabase(SERVER + "><Custom ID='1' Value=''>\n<x/></Custom></IIsSmtpServer>"),
        4,
        "stands too deep");
  }

  @Test
  void malformedBytesAreRefused() {
    byte[] bytes =
        metabase(SERVER + "ServerComment='\u00fc'/>").getBytes(StandardCharsets.ISO_8859_1);
    refused(new ByteArrayInputStream(bytes));
  }

  @Test
  void hugeValuesAreRefusedBeforeTheyAreKept() {
    check(metabase(SERVER + "ServerComment='" + "x".repeat(6 << 20) + "'/>"), 3, "longer than");
    check(metabase("<!--" + "' >".repeat(2 << 20) + "-->"), 3, "longer than");
    // Without an end: read until it is enough, and no further.
    Refusal refusal = refused(new Repeated("<configuration a='", "0"));
    assertTrue(refusal.reason().contains("longer than"), refusal.reason());
    Refusal names = refused(new Repeated("<configuration><MBProperty>", "<a%d Location='.'/>"));
    assertTrue(names.reason().contains("different names"), names.reason());
    Refusal kept =
        refused(
            new Repeated(
                "<configuration><MBProperty>", "<a Location='/LM/SmtpSvc/%d' ServerComment='x'/>"));
    assertTrue(kept.reason().contains("more than can be kept"), kept.reason());
  }

  @Test
  void anyDamageEndsInAResult() {
    byte[] sample =
        metabase(
                SERVER
                    + "RelayIpList='' ServerBindings=':25:\n\t\t\t:26:'>"
                    + "<Custom Name='AuthFlags' ID='6000' Value='7' Type='DWORD'/></IIsSmtpServer>")
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(6);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = sample.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] =
            random.nextBoolean() ? (byte) random.nextInt() : bytes[random.nextInt(bytes.length)];
      }
      switch (MetabaseReader.read("m", new ByteArrayInputStream(bytes))) {
        case MetabaseReading.Read read ->
            read.metabase()
                .keys()
                .forEach(key -> key.properties().values().forEach(Property::value));
        case MetabaseReading.Refused refused -> assertTrue(!refused.refusal().reason().isBlank());
      }
    }
  }

  /** Text that goes on for ever. */
  private static final class Repeated extends InputStream {
    private final String text;
    private byte[] piece;
    private int at;
    private int number;

    Repeated(String start, String text) {
      this.text = text;
      this.piece = start.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (at == piece.length) {
        piece = text.replace("%d", "" + number++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return piece[at++] & 255;
    }
  }

  private static String laughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE configuration [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 20; i++) {
      String before = "&a" + (i - 1) + ";";
      dtd.append("<!ENTITY a").append(i).append(" '").append(before.repeat(10)).append("'>");
    }
    return dtd + "]><configuration>&a19;</configuration>";
  }

  private static String metabase(String keys) {
    return "<configuration>\n<MBProperty>\n" + keys + "\n</MBProperty>\n</configuration>";
  }

  private static void check(String text, int line, String reason) {
    Refusal refusal = refused(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(refusal.reason().contains(reason), refusal::toString);
    assertEquals(line, refusal.place().line(), refusal::toString);
  }

  private static Refusal refused(InputStream bytes) {
    MetabaseReading reading = MetabaseReader.read("MetaBase.xml", bytes);
    return assertInstanceOf(MetabaseReading.Refused.class, reading).refusal();
  }
}
