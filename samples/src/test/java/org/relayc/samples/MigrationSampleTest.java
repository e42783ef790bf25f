package org.relayc.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy beside an export is the one that is made of it. */
class MigrationSampleTest {
  @Test
  void anExportBecomesThePolicyBesideIt(@TempDir Path out) throws IOException {
    Path sample = Path.of("").toAbsolutePath().resolve("exchange-2003");
    Path policy = out.resolve("made.relay");
    Sample.Run run =
        Sample.run(
            "migrate",
            List.of(sample.resolve("export")),
            "--answers=" + sample.resolve("answers.yaml"),
            "--out=" + policy);
    assertEquals(0, run.status(), run.output());
    assertEquals(Files.readString(sample.resolve("exchange-2003.relay")), Files.readString(policy));
  }
}
