package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** The container's trap: every client comes from the bridge, and the bridge is trusted. */
class GatewaysTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Run.write(
        folder,
        "etc/main.cf",
        "mynetworks = 127.0.0.0/8, 172.16.0.0/12\n"
            + "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n");
    Run.write(folder, "etc/master.cf", "smtp inet n - n - - smtpd\n");
  }

  private Run check(String project) {
    Run.write(folder, "etc/relayc.yaml", project);
    return Run.in(folder, "check", "etc");
  }

  @Test
  void nobodyKnowsWithoutBeingTold() {
    Run run = check("");
    assertEquals(0, run.status(), run.out());
    assertFalse(run.out().contains("RLY205"), run.out());
  }

  @Test
  void aGatewayThatIsTrustedOpensTheServer() {
    for (String gateways : new String[] {"[172.20.0.1]", "172.20.0.0/30", "docker"}) {
      Run run = check("gateways: " + gateways + "\n");
      assertEquals(1, run.status(), run.out());
      assertTrue(run.out().contains("error[RLY101]"), run.out());
      assertTrue(run.out().contains("error[RLY205]"), run.out());
    }
    assertEquals(0, check("gateways: [10.9.9.9]\n").status());
  }

  @Test
  void dockersOwnBridgesAreThoseOfItsManual() {
    Run.write(
        folder,
        "etc/main.cf",
        "mynetworks = 172.17.0.2, 172.32.0.1, 192.168.15.1, 192.168.17.1\n"
            + "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n");
    assertEquals(0, check("gateways: docker\n").status());
    for (String bridge :
        new String[] {"172.17.0.1", "172.31.0.1", "192.168.16.1", "192.168.240.1"}) {
      Run.write(
          folder,
          "etc/main.cf",
          "mynetworks = "
              + bridge
              + "\nsmtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n");
      assertEquals(1, check("gateways: docker\n").status(), bridge);
    }
  }

  @Test
  void whatIsNoAddressIsSaid() {
    Run run = check("gateways: [podman, 10.0.0.1/8, {a: b}]\n");
    assertEquals(1, run.status());
    assertTrue(run.out().contains("invalid 'gateways': 'podman'"), run.out());
    assertTrue(run.out().contains("invalid 'gateways': '10.0.0.1/8'"), run.out());
    assertTrue(run.out().contains("'gateways' holds a mapping"), run.out());
  }
}
