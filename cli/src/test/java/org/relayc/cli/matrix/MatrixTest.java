package org.relayc.cli.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

class MatrixTest {
  private static final String POLICY =
      """
      network printers = 10.1.0.0/24
      deliver contoso.com
      deny relay from printers to freemail.example
      deny relay from 10.2.0.0/16
      listener mail on *:25 {
          allow relay from printers because "=HYPERLINK(1)" owner "<b>print</b> | team"
          allow relay from 10.1.9.9 to partner.example until 2026-01-01
          allow relay from 10.1.9.8 to partner.example ticket "T-1" until 2027-01-01
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Run.write(folder, "p.relay", POLICY);
  }

  private String matrix(String format) {
    Run run = Run.in(folder, "matrix", "--format", format, "p.relay");
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  @Test
  void tellsWhoWhereAndWhose() {
    assertEquals(
        """
        mail
          deliver to contoso.com: anyone
            written at: p.relay:2:1
          relay to external: from printers (256 IPv4 addresses)
            but not: from printers to freemail.example
            because: =HYPERLINK(1)
            owner: <b>print</b> | team
            written at: p.relay:6:5
          relay to partner.example: from 10.1.9.8 (1 IPv4 address)
            ticket: T-1
            until: 2027-01-01
            written at: p.relay:8:5
        """,
        matrix("text"));
  }

  @Test
  void noSpreadsheetTakesACellForAFormula() {
    assertTrue(matrix("csv").contains(",\"'=HYPERLINK(1)\","), matrix("csv"));
  }

  @Test
  void nothingOfItIsMarkup() {
    String page = matrix("html");
    assertTrue(page.contains("&lt;b&gt;print&lt;/b&gt;"), page);
    assertFalse(page.contains("<b>"), page);
    assertTrue(matrix("markdown").contains("\\<b\\>print"), matrix("markdown"));
  }

  @Test
  void aPolicyWithErrorsHasNone() {
    Run.write(folder, "p.relay", "deliver\n");
    assertEquals(1, Run.in(folder, "matrix", "p.relay").status());
  }
}
