package org.relayc.emitters.postfix.live.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relayc.emitters.postfix.live.dialogue.SaslPlain;

/** The directories of one private instance: configuration, queue and data. */
record SandboxFolder(Path root) {
  private static final List<String> QUEUES =
      List.of(
          "active",
          "bounce",
          "corrupt",
          "defer",
          "deferred",
          "flush",
          "hold",
          "incoming",
          "private",
          "saved",
          "trace");

  /** The longest name of a Unix socket is 107 bytes (unix(7)). */
  private static final int LONGEST_ROOT = 80;

  static SandboxFolder create() {
    try {
      Path target = Files.createDirectories(Path.of("target", "postfix").toAbsolutePath());
      Path parent = isOpenToAll(target) ? target : Path.of("/tmp");
      Path root =
          Files.createTempDirectory(
              parent,
              "i",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
      SandboxFolder folder = new SandboxFolder(root);
      folder.layOut();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where the postfix user can get to, with room for the names of sockets. */
  private static boolean isOpenToAll(Path directory) throws IOException {
    for (Path at = directory; at != null; at = at.getParent()) {
      if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return directory.toString().length() < LONGEST_ROOT;
  }

  private void layOut() throws IOException {
    Files.createDirectory(configuration());
    Files.createDirectory(queue());
    for (String name : QUEUES) {
      make(queue().resolve(name), "postfix", "rwx------");
    }
    make(queue().resolve("pid"), "root", "rwxr-xr-x");
    make(queue().resolve("public"), "postfix", "rwxr-xr-x");
    make(queue().resolve("maildrop"), "postfix", "rwx-wx---");
    make(data(), "postfix", "rwx------");
  }

  private static void make(Path directory, String owner, String permissions) throws IOException {
    Files.createDirectory(directory);
    own(directory, owner);
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    Files.setPosixFilePermissions(directory, set);
  }

  private static void own(Path path, String owner) throws IOException {
    Files.setOwner(
        path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
  }

  Path configuration() {
    return root.resolve("etc");
  }

  Path queue() {
    return root.resolve("queue");
  }

  Path data() {
    return root.resolve("data");
  }

  Path log() {
    return data().resolve("maillog");
  }

  /** A socket of a private service. */
  Path socket(String service) {
    return queue().resolve("private").resolve(service);
  }

  void write(String path, byte[] content) {
    try {
      Path file = configuration().resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a user to the SASL library's own table, which smtpd reads. */
  void addUser(String login) {
    Path users = data().resolve("sasldb2");
    int at = login.indexOf('@');
    Command.output(
        "sh",
        "-c",
        "printf %s \"$1\" | saslpasswd2 -p -c -f \"$2\" -u \"$3\" \"$4\"",
        "add",
        SaslPlain.PASSWORD,
        users.toString(),
        login.substring(at + 1),
        login.substring(0, at));
    try {
      own(users, "postfix");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the daemons complained of so far. */
  String complaints() {
    try (Stream<Path> logs = Files.list(data())) {
      StringBuilder text = new StringBuilder();
      for (Path log : logs.filter(file -> file.toString().contains("log")).sorted().toList()) {
        text.append(Files.readString(log, StandardCharsets.ISO_8859_1));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // A daemon that is just ending may still write; mvn clean sweeps what is left.
      root.toFile().deleteOnExit();
    }
  }
}
