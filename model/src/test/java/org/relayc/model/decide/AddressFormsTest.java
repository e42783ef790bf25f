package org.relayc.model.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relayc.model.mail.Decision.DELIVER;
import static org.relayc.model.mail.Decision.FORWARD;
import static org.relayc.model.mail.Decision.REJECT;
import static org.relayc.model.mail.Decision.RELAY;

import org.junit.jupiter.api.Test;
import org.relayc.model.mail.Decision;

/**
 * The address forms by which relaying has been tried, each asked by a stranger and by a client that
 * may relay anywhere (rule {@link Contoso#LITERALS}): the answers are those for the plain
 * recipient.
 */
class AddressFormsTest {
  private static Decision decide(Asked asked) {
    return new PolicyEvaluator(Contoso.policy()).decide(asked.transaction()).decision();
  }

  private static void check(String recipient, Decision forStranger, Decision forTrusted) {
    Asked asked = Asked.to(recipient);
    assertEquals(forStranger, decide(asked), recipient);
    assertEquals(forTrusted, decide(asked.from("2001:db8:1::7")), recipient);
  }

  private static void checkElsewhere(String... recipients) {
    for (String recipient : recipients) {
      check(recipient, REJECT, RELAY);
    }
  }

  private static void checkNeverTaken(String... recipients) {
    for (String recipient : recipients) {
      check(recipient, REJECT, REJECT);
    }
  }

  private static void checkLocal(String... recipients) {
    for (String recipient : recipients) {
      check(recipient, DELIVER, DELIVER);
    }
  }

  @Test
  void plain() {
    checkElsewhere("r@ext.example");
    checkLocal("r@contoso.com");
    check("r@fabrikam.example", FORWARD, FORWARD);
  }

  @Test
  void noSenderOpensAnything() {
    for (String sender :
        new String[] {
          "",
          "s@contoso.com",
          "s@mail.contoso.com",
          "s@[192.0.2.1]",
          "s@localhost",
          "s",
          "postmaster@contoso.com",
          "contoso.com!s",
          "s@ext.example"
        }) {
      assertEquals(REJECT, decide(Asked.to("r@ext.example").sender(sender)), sender);
    }
  }

  @Test
  void percentHack() {
    checkElsewhere(
        "r%ext.example@contoso.com",
        "r%ext.example@mail.contoso.com",
        "r%ext.example@[192.0.2.1]",
        "r%ext.example",
        "\"r%ext.example\"");
    checkLocal("r%contoso.com@ext.example");
    checkNeverTaken("%ext.example@contoso.com", "r%@contoso.com");
  }

  @Test
  void quotedAndDoubleAt() {
    checkElsewhere(
        "\"r@ext.example\"",
        "\"r@ext.example\"@contoso.com",
        "\"r@ext.example\"@[192.0.2.1]",
        "r@ext.example@contoso.com",
        "r@ext.example@mail.contoso.com",
        "r@ext.example@[192.0.2.1]");
    checkLocal("\"r@contoso.com\"@ext.example");
  }

  @Test
  void sourceRoutes() {
    checkElsewhere(
        "@contoso.com:r@ext.example",
        "@mail.contoso.com:r@ext.example",
        "@[192.0.2.1]:r@ext.example",
        "@a.example,@contoso.com:r@ext.example",
        "@contoso.com:r%ext.example@contoso.com");
    checkLocal("@ext.example:r@contoso.com");
    checkNeverTaken("@contoso.com", "@contoso.com:r", "@contoso.com:");
  }

  @Test
  void bangPaths() {
    checkElsewhere(
        "ext.example!r",
        "ext.example!r@contoso.com",
        "ext.example!r@mail.contoso.com",
        "ext.example!r@[192.0.2.1]",
        "contoso.com!ext.example!r");
    checkLocal("contoso.com!r@ext.example");
  }

  @Test
  void dotCaseAndLabelBoundary() {
    checkElsewhere("r@ext.example.", "R@EXT.EXAMPLE", "r@evilcontoso.com", "r@x.contoso.com");
    checkLocal("r@contoso.com.", "R@CONTOSO.COM", "r@contoso.CO.UK");
    check("r@x.fabrikam.example", FORWARD, FORWARD);
    checkNeverTaken("r@contoso.com..");
  }

  @Test
  void literalsAndInternationalNames() {
    checkElsewhere("r@[198.51.100.7]", "r@[IPv6:2001:db8::1]", "r@\u00fcber.example");
    checkNeverTaken("r@198.51.100.7", "r@stra\u00dfe.example", "postmaster", "");
  }

  @Test
  void gatewaysOfOldServersAreLocalParts() {
    checkLocal(
        "IMCEASMTP-r+40ext+2Eexample@contoso.com", "\"/dd.rfc-822=r(a)ext.example/\"@contoso.com");
    checkElsewhere("\"gw::smtp%\\\"r@ext.example\\\"\"@contoso.com");
  }
}
