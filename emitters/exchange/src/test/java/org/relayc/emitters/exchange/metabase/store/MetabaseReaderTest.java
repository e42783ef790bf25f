package org.relayc.emitters.exchange.metabase.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

class MetabaseReaderTest {
  private static final String FILE = "MetaBase.xml";

  @Test
  void keysOfTheServiceAndAboveItAreKept() {
    assertEquals(
        List.of(
            "/LM IIsComputer",
            "/LM/SmtpSvc IIsSmtpService",
            "/lm/SMTPSVC/1 IIsSmtpServer",
            "/LM/smtpsvc/1/Domain/branch.example IIsSmtpDomain",
            "/LM/SmtpSvc/2 IIsSmtpServer"),
        sample().keys().stream().map(key -> key.location() + " " + key.type()).toList());
  }

  @Test
  void valuesHaveTheTypesOfTheSchemaOrTheirOwn() {
    check("/LM/SmtpSvc", "AuthFlags", new PropertyValue.Number(7));
    check("/LM/SmtpSvc", "EnableReverseDnsLookup", new PropertyValue.Truth(false));
    check("/LM/SmtpSvc", "RelayForAuth", new PropertyValue.Number(0xffff_ffffL));
    check("/LM/SmtpSvc", "RoutePassword", new PropertyValue.Secret());
    check("/LM/SmtpSvc", "AdminACL", new PropertyValue.Secret());
    check("/LM/SmtpSvc", "UnknownName_61537", new PropertyValue.Number(1));
    check("/LM/SmtpSvc", "SmtpRemoteProgressiveRetry", new PropertyValue.Text("15,30,60,240"));
    check(
        "/LM/SmtpSvc/1",
        "ServerBindings",
        new PropertyValue.Texts(List.of(":25:", "192.0.2.25:2525:")));
    check(
        "/LM/SmtpSvc/1", "ServerComment", new PropertyValue.Text("Default SMTP <virtual> server"));
    check("/LM/SmtpSvc/1/Domain/Branch.example", "RouteAction", new PropertyValue.Number(4098));
  }

  @Test
  void keysInheritWhatTheyDoNotHaveThemselves() {
    check("/LM/SmtpSvc/1", "RelayForAuth", new PropertyValue.Number(0));
    check("/LM/SmtpSvc/2", "RelayForAuth", new PropertyValue.Number(0xffff_ffffL));
    check("/LM/SmtpSvc/1/Domain/branch.example", "AuthFlags", new PropertyValue.Number(7));
    check("/LM/SmtpSvc/1", "MaxBandwidth", new PropertyValue.Number(0xffff_ffffL));
    // Both of these say that nobody below has them.
    checkAbsent("/LM/SmtpSvc/1", "UnknownName_61537");
    checkAbsent("/LM/SmtpSvc/1/Domain/branch.example", "ServerBindings");
  }

  @Test
  void emptyListIsNotAMissingOne() {
    check("/LM/SmtpSvc/2", "RelayIpList", new PropertyValue.Bytes(""));
    PropertyValue.Bytes inherited =
        (PropertyValue.Bytes) property("/LM/SmtpSvc/1", "RelayIpList").orElseThrow().value();
    assertEquals(160, inherited.hex().length());
  }

  @Test
  void propertiesKnowTheirLineAndNumber() {
    Property own = property("/LM/SmtpSvc", "AuthFlags").orElseThrow();
    assertEquals(new FilePlace(FILE, 20), own.place());
    assertEquals(OptionalInt.of(6000), own.id());
    Property attribute = property("/LM/SmtpSvc", "RelayForAuth").orElseThrow();
    assertEquals(new FilePlace(FILE, 12), attribute.place());
    assertEquals(OptionalInt.of(36973), attribute.id());
  }

  @Test
  void encodingsOfWindowsAreRead() {
    String text = new String(bytes(), StandardCharsets.UTF_8).substring(1);
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(5, read(("\ufeff" + text).getBytes(charset)).keys().size());
      assertEquals(5, read(text.getBytes(charset)).keys().size());
    }
    assertEquals(5, read(text.getBytes(StandardCharsets.UTF_8)).keys().size());
    assertEquals(
        5, read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).keys().size());
  }

  @Test
  void tagsMayHaveMoreAttributesThanTheParserLikes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      attributes.append(" A").append(i).append("=\"1\"");
    }
    String key = "<IIsSmtpServer Location=\"/LM/SmtpSvc/1\"" + attributes + "/>";
    Metabase metabase = read(metabase(key).getBytes(StandardCharsets.UTF_8));
    assertEquals(3_000, metabase.keys().iterator().next().properties().size());
  }

  @Test
  void identifierGoesBeforeName() {
    Map<String, String> values = new TreeMap<>();
    String key =
        "<IIsSmtpServer Location='/LM/SmtpSvc/1'>"
            + "<Custom Name='Whatever' ID='36973' Value='1'/>"
            + "<Custom Name='routeaction' Value='2'/>"
            + "<Custom Name='' ID='9202' Value='3'/>"
            + "</IIsSmtpServer>";
    read(metabase(key).getBytes(StandardCharsets.UTF_8))
        .keys()
        .forEach(each -> each.properties().forEach((name, it) -> values.put(name, it.text())));
    assertEquals(Map.of("RelayForAuth", "1", "RouteAction", "2", "UnknownName_9202", "3"), values);
  }

  private static void check(String location, String name, PropertyValue expected) {
    assertEquals(expected, property(location, name).orElseThrow().value());
  }

  private static void checkAbsent(String location, String name) {
    assertEquals(Optional.empty(), property(location, name));
  }

  private static Optional<Property> property(String location, String name) {
    return sample().find(Location.parse(location), name);
  }

  private static String metabase(String keys) {
    return "<configuration><MBProperty>" + keys + "</MBProperty></configuration>";
  }

  private static Metabase sample() {
    return read(bytes());
  }

  private static byte[] bytes() {
    try (InputStream in = MetabaseReaderTest.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Metabase read(byte[] bytes) {
    MetabaseReading reading = MetabaseReader.read(FILE, new ByteArrayInputStream(bytes));
    return assertInstanceOf(MetabaseReading.Read.class, reading).metabase();
  }
}
