package org.relayc.emitters.exchange.metabase.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.source.Refusal;

class AdsutilReaderTest {
  private static final String SAMPLE =
      """
      Microsoft (R) Windows Script Host Version 5.6
      Copyright (C) Microsoft Corporation 1996-2001. All rights reserved.

      KeyType                         : (STRING) "IIsSmtpServer"
      ServerAutoStart                 : (BOOLEAN) True
      RelayForAuth                    : (INTEGER) -1
      AuthFlags                       : (INTEGER) 7
      ServerBindings                  : (LIST) (2 Items)
        ":25:"
        "192.0.2.25:2525:"

      RelayIpList                     : (IPSec)
      [/smtpsvc/1/Domain/branch.example]
      RouteAction                     : (INTEGER) 4098
      """;

  @Test
  void propertiesAreReadByTheirTypes() {
    check("/LM/SmtpSvc/1", "ServerAutoStart", new PropertyValue.Truth(true));
    check("/LM/SmtpSvc/1", "RelayForAuth", new PropertyValue.Number(0xffff_ffffL));
    check("/LM/SmtpSvc/1", "AuthFlags", new PropertyValue.Number(7));
    check(
        "/LM/SmtpSvc/1",
        "ServerBindings",
        new PropertyValue.Texts(List.of(":25:", "192.0.2.25:2525:")));
    check("/LM/SmtpSvc/1/Domain/branch.example", "RouteAction", new PropertyValue.Number(4098));
  }

  @Test
  void listOfAddressesIsNeverTakenForAnEmptyOne() {
    check("/LM/SmtpSvc/1", "RelayIpList", new PropertyValue.Text(""));
  }

  @Test
  void whatIsAskedForIsToldByItsTypeAndByWhatIsBelow() {
    check("/LM/SmtpSvc/1", "KeyType", new PropertyValue.Text("IIsSmtpServer"));
    String service = "KeyType : (STRING) \"IIsSmtpService\"\nAuthFlags : (INTEGER) 1\n";
    Metabase metabase = metabase(service);
    assertTrue(metabase.find(Location.SMTP, "AuthFlags").isPresent());
    checkRefused("AuthFlags : (INTEGER) 7", "no SMTP service or server");
  }

  @Test
  void whatIsListedAndNotShownIsSaid() {
    String server = "KeyType : (STRING) \"IIsSmtpServer\"\n";
    assertEquals(1, metabase(server + "[/SmtpSvc/2/Domain]").unshown().size());
    assertTrue(
        metabase(server + "[/SmtpSvc/2/Domain]").find(Location.parse("/LM/SmtpSvc/2")).isPresent());
    assertEquals(List.of(), metabase(SAMPLE).unshown());
  }

  @Test
  void damageIsRefused() {
    checkRefused("ServerBindings : (LIST) (2 Items)\n\":25:\"", "ends before its last item");
    checkRefused("ServerBindings : (LIST) (2 Items)\n\":25:\"\nA : (INTEGER) 1", "not in quotes");
    checkRefused("ServerBindings : (LIST) many", "does not say how many");
    checkRefused("ServerComment : (STRING) open", "not in quotes");
    checkRefused("Error Trying To ENUM the Object", "is no property");
    checkRefused("RelayForAuth : (INTEGER) 1\nRelayForAuth : (INTEGER) 0", "stands twice");
  }

  private static void check(String key, String name, PropertyValue expected) {
    assertEquals(expected, metabase(SAMPLE).find(Location.parse(key), name).orElseThrow().value());
  }

  private static void checkRefused(String text, String reason) {
    Refusal refusal = assertInstanceOf(MetabaseReading.Refused.class, read(text)).refusal();
    assertTrue(refusal.reason().contains(reason), refusal::toString);
  }

  private static Metabase metabase(String text) {
    return assertInstanceOf(MetabaseReading.Read.class, read(text)).metabase();
  }

  private static MetabaseReading read(String text) {
    return AdsutilReader.read(
        "enum.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
