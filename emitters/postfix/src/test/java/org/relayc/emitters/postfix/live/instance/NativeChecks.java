package org.relayc.emitters.postfix.live.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.relayc.emitters.api.EmittedFile;

/** What Postfix's own tools say of a configuration as it was emitted; silence is approval. */
public final class NativeChecks {
  /** The settings go to standard output, which is not wanted; warnings go to standard error. */
  private static final String SCRIPT =
      """
      /usr/sbin/postconf -c "$1" -n 2>&1 >/dev/null
      /usr/sbin/postconf -c "$1" -M 2>&1 >/dev/null
      /usr/sbin/postconf -c "$1" -P 2>&1 >/dev/null
      """;

  private NativeChecks() {}

  /** The words of postconf(1), empty if all is well. */
  public static String postconf(List<EmittedFile> files) {
    return run(files, SCRIPT);
  }

  /** The words of {@code postfix check} (postfix(1)), empty if all is well. */
  public static String postfixCheck(List<EmittedFile> files) {
    return run(files, "/usr/sbin/postfix -c \"$1\" check 2>&1");
  }

  private static String run(List<EmittedFile> files, String script) {
    PostfixInstallation.find();
    try {
      Path folder = Files.createTempDirectory("relayc-check");
      for (EmittedFile file : files) {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.content());
      }
      String said = Command.run(List.of("sh", "-c", script, "check", folder.toString())).output();
      delete(folder);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
