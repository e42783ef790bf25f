package org.relayc.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.relayc.cli.argument.CannotRunException;

/**
 * Reads objects of a repository whose own configuration is not trusted: nothing is fetched, no
 * hook, filter or other program of it runs. The user's configuration holds, {@code safe.directory}
 * among it.
 */
final class Git {
  /** As large as a file on disk may be. */
  private static final int LIMIT = 512 << 20;

  private static final int SECONDS = 60;

  private final Path folder;

  /**
   * @param folder somewhere in the working tree
   */
  Git(Path folder) {
    this.folder = folder;
  }

  /** What an object is ({@code blob}, {@code tree}); empty where there is none of its name. */
  Optional<String> type(String object) {
    return text("cat-file", "-t", object);
  }

  /** The content of a file; empty where there is none, or more than can be read. */
  Optional<byte[]> content(String object) {
    return run("cat-file", "blob", object);
  }

  /** Where the folder lies in the working tree, with a slash behind it, or nothing at its root. */
  Optional<String> prefix() {
    return text("rev-parse", "--show-prefix");
  }

  private Optional<String> text(String... words) {
    return run(words).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
  }

  private Optional<byte[]> run(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "--no-replace-objects",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "core.alternateRefsCommand="));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
    builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    try {
      return read(builder.start());
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot read another revision: git cannot be run", "install git, or name files on disk");
    }
  }

  private static Optional<byte[]> read(Process process) throws IOException {
    try (InputStream output = process.getInputStream()) {
      byte[] bytes = output.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT || !process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      return process.exitValue() == 0 ? Optional.of(bytes) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return Optional.empty();
    }
  }
}
