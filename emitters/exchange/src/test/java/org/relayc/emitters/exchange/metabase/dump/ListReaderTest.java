package org.relayc.emitters.exchange.metabase.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.source.Refusal;

class ListReaderTest {
  @Test
  void listsOfBothModesAreRead() {
    check("/LM/SmtpSvc RelayIpList", "Absent[]");
    check("/LM/SmtpSvc/1 IPSecurity", "ALL_EXCEPT [] []");
    check(
        "/lm/smtpsvc/1 RelayIpList",
        "ONLY_LISTED [127.0.0.1/255.255.255.255, 10.0.0.1/255.255.255.255, "
            + "123.0.0.1/255.255.255.0] [contoso.com]");
    check("/LM/SmtpSvc/2 RelayIpList", "ALL_EXCEPT [192.0.2.0/255.255.255.0] [spam.example]");
    check("/LM/SmtpSvc/2 IPSecurity", "Unreadable[code=&H80070005]");
  }

  @Test
  void partOfAnExportIsNone() {
    String whole = sample();
    for (int length = 0; length < whole.stripTrailing().length(); length++) {
      refused(whole.substring(0, length));
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    checkRefused("IPGrant: 10.0.0.1, 255.0.0", "'10.0.0.1, 255.0.0' is no IPv4 address and mask");
    checkRefused("IPGrant: ::1", "'::1' is no IPv4 address and mask");
    checkRefused("IPDeny: 10.0.0.1", "a list of this GrantByDefault has no IPDeny");
    checkRefused("DomainGrant: a b", "'a b' is no domain name");
    checkRefused("IPAllow: 10.0.0.1", "'IPAllow: 10.0.0.1' is no entry of a list");
    checkRefused("end\nend", "'end' names no list");
    checkRefused("end\nlist: /LM/SmtpSvc/1 RelayIpList\nabsent", "stands twice");
    checkRefused("IPGrant: 10.0.0.1\0", "the line holds NUL");
  }

  private static void checkRefused(String entries, String reason) {
    String text =
        "relayc-lists: 1\nlist: /LM/SmtpSvc/1 RelayIpList\nGrantByDefault: False\n"
            + entries
            + "\nend\nend-of-lists\n";
    Refusal refusal = refused(text);
    assertTrue(refusal.reason().contains(reason), refusal::toString);
  }

  private static Refusal refused(String text) {
    return assertInstanceOf(ListReading.Refused.class, read(text)).refusal();
  }

  private static void check(String name, String expected) {
    List<ExportedList> lists = assertInstanceOf(ListReading.Read.class, read(sample())).lists();
    ExportedList found =
        lists.stream()
            .filter(list -> name.equalsIgnoreCase(list.key() + " " + list.property()))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, shown(found.content()));
  }

  private static String shown(ExportedList.Content content) {
    if (!(content instanceof ExportedList.Present(RelayIpList list))) {
      return content.toString();
    }
    List<String> entries =
        list.entries().stream().map(entry -> entry.address() + "/" + entry.mask()).toList();
    return list.mode() + " " + entries + " " + list.names();
  }

  private static ListReading read(String text) {
    return ListReader.read(
        "relay-lists.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String sample() {
    try (InputStream in = ListReaderTest.class.getResourceAsStream("relay-lists.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
