package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** The script, in a real Bash. */
class CompletionTest {
  @TempDir private Path folder;

  private String completed(String words) throws IOException, InterruptedException {
    Run.write(folder, "script", Run.in(folder, "completion").out());
    String typed =
        "source ./script; COMP_WORDS=("
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='"
            + words
            + "'; COMP_POINT=${#COMP_LINE}; _complete_relayc; echo \"${COMPREPLY[*]}\"";
    Process bash =
        new ProcessBuilder("bash", "-c", typed)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(bash.getInputStream().readAllBytes());
    assertEquals(0, bash.waitFor(), output);
    return output.strip();
  }

  @Test
  void completesCommandsAndOptions() throws IOException, InterruptedException {
    assertEquals("migrate", completed("relayc mig"));
    assertEquals("--forecast", completed("relayc check --fore"));
  }
}
