package org.relayc.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A golden file that is missing or differs by a byte fails, and is left as it was. */
@DisabledIfSystemProperty(named = "golden", matches = "write")
class GoldenFileTest {
  @TempDir Path folder;
  private GoldenFile golden;

  @BeforeEach
  void nameFiles() {
    golden = new GoldenFile(folder.resolve("main.cf"), folder.resolve("received-main.cf"));
  }

  private void check(String content) {
    golden.verify(content.getBytes(UTF_8));
  }

  @Test
  void passesWhereBytesAreEqual() throws IOException {
    Files.writeString(golden.approved(), "a = b\n");
    check("a = b\n");
  }

  @Test
  void failsWhereAByteDiffers() throws IOException {
    Files.writeString(golden.approved(), "a = b");
    assertThrows(AssertionError.class, () -> check("a = b\n"));
    assertEquals("a = b", Files.readString(golden.approved()));
  }

  @Test
  void failsWhereNoneIsThere() {
    assertThrows(AssertionError.class, () -> check("a = b\n"));
    assertFalse(Files.exists(golden.approved()));
  }
}
