package org.relayc.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.relayc.cli.argument.CannotRunException;

/**
 * Reads objects of a repository whose own configuration is not trusted: nothing is fetched, no
 * hook, filter or other program of it runs. The user's configuration holds, {@code safe.directory}
 * among it.
 */
final class Git {
  /** As large as a file on disk may be. */
  private static final int LIMIT = 512 << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final String program;
  private final Duration patience;

  /**
   * @param folder somewhere in the working tree
   */
  Git(Path folder) {
    this(folder, "git", PATIENCE);
  }

  /**
   * @param program what to run for git
   * @param patience how long it may take for an answer
   */
  Git(Path folder, String program, Duration patience) {
    this.folder = folder;
    this.program = program;
    this.patience = patience;
  }

  /** What an object is ({@code blob}, {@code tree}); empty where there is none of its name. */
  Optional<String> type(String object) {
    return text("cat-file", "-t", object);
  }

  /** The content of a file; empty where there is none, or more than can be read. */
  Optional<byte[]> content(String object) {
    return run("cat-file", "blob", object);
  }

  /** The names of the files of a folder, sorted: no folders, and no symbolic links. */
  List<String> files(String tree) {
    List<String> files = new ArrayList<>();
    String listed =
        run("ls-tree", "-z", tree)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    for (String entry : listed.split("\0", -1)) {
      int tab = entry.indexOf('\t');
      if (entry.startsWith("100") && tab > 0) {
        files.add(entry.substring(tab + 1));
      }
    }
    return files.stream().sorted().toList();
  }

  /** What git calls the content of every file of a revision, by its path; empty for no revision. */
  Optional<Map<String, String>> tree(String revision) {
    return run("ls-tree", "-r", "-z", "--full-tree", revision + "^{tree}")
        .map(bytes -> {
          Map<String, String> ids = new HashMap<>();
          for (String entry : new String(bytes, StandardCharsets.UTF_8).split("\0", -1)) {
            int tab = entry.indexOf('\t');
            if (entry.startsWith("100") && tab > 0) {
              ids.put(entry.substring(tab + 1), entry.substring("100644 blob ".length(), tab));
            }
          }
          return ids;
        });
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
                program,
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

  /** The clock runs while the output is read: a program that hangs may never end it. */
  private Optional<byte[]> read(Process process) throws IOException {
    CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> output(process));
    try {
      byte[] bytes = output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      boolean isWhole =
          bytes.length <= LIMIT && process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      return isWhole && process.exitValue() == 0 ? Optional.of(bytes) : Optional.empty();
    } catch (TimeoutException e) {
      throw new CannotRunException(
          "cannot read another revision: git gave no answer in "
              + patience.toSeconds()
              + " seconds",
          "see whether git itself hangs here, or name files on disk");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      kill(process);
    }
  }

  private static byte[] output(Process process) {
    try (InputStream output = process.getInputStream()) {
      return output.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it started as well, which would keep its output open. */
  private static void kill(Process process) {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
