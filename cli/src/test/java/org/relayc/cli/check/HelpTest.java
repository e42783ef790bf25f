package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;
import org.relayc.cli.command.CommandCatalog;

/** Help fits on a terminal of 80 columns. */
class HelpTest {
  private static final int COLUMNS = 80;

  @TempDir private Path folder;

  @Test
  void everyLineFits() {
    assertFits("--help");
    CommandCatalog.all().forEach(command -> assertFits(command.name(), "--help"));
  }

  private void assertFits(String... words) {
    Run run = Run.in(folder, words);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Usage: relayc"), run.out());
    List<String> wide = run.out().lines().filter(line -> line.length() > COLUMNS).toList();
    assertEquals(List.of(), wide, List.of(words).toString());
  }
}
