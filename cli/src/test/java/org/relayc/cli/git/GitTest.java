package org.relayc.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.cli.argument.CannotRunException;

class GitTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @TempDir Path folder;

  private Git git(String script) throws IOException {
    Path program = folder.resolve("slow");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return new Git(folder, program.toString(), PATIENCE);
  }

  /** Silent, in the middle of its answer, by a child that keeps the answer open, and deaf. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exec sleep 30",
        "echo blo; exec sleep 30",
        // What is there when git ends is all of its answer, unless somebody reads it already.
        "sleep 30 & sleep 0.5; exit 0",
        "trap '' TERM; sleep 30; sleep 30"
      })
  void oneThatHangsIsNotWaitedFor(String script) throws IOException {
    Git git = git(script);
    CannotRunException fault =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThrows(CannotRunException.class, () -> git.type("HEAD:x")));
    assertTrue(fault.text().contains("git gave no answer in 2 seconds"), fault.text());
  }

  @Test
  void whatAnAnswerSaysIsTakenWithItsStatus() throws IOException {
    assertEquals(Optional.of("blob"), git("echo blob").type("HEAD:x"));
    assertEquals(Optional.empty(), git("echo blob; exit 1").type("HEAD:x"));
  }
}
