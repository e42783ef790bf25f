package org.relayc.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The long lists of the large site are what their rule says, so nobody need read them. */
class LargeSiteTest {
  private static void check(String file, String expected) throws IOException {
    assertEquals(expected, Files.readString(Path.of("large-site", file)));
  }

  @Test
  void devicesAreNeverSideBySide() throws IOException {
    StringBuilder lines =
        new StringBuilder(
            "# Badge readers, meters and displays: one /28 each, never two side by side.\n");
    for (int i = 0; i < 2000; i++) {
      int offset = 32 * i;
      lines.append("10.64.%d.%d/28\n".formatted(offset / 256, offset % 256));
    }
    for (int i = 0; i < 400; i++) {
      lines.append("2001:db8:%x::/48\n".formatted(0x1000 + 2 * i));
    }
    check("devices.cidr", lines.toString());
  }

  @Test
  void hostedDomainsAreNumbered() throws IOException {
    StringBuilder lines = new StringBuilder("# Customers' domains that we host.\n");
    for (int i = 1; i <= 300; i++) {
      lines.append("customer%03d.example\n".formatted(i));
    }
    check("hosted.domains", lines.toString());
  }
}
