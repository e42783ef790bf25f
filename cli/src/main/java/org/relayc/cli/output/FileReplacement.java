package org.relayc.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.Faults;

/** One file that is rewritten as a whole or not at all, and stays whose it was. */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Writes a file that exists.
   *
   * @param shown how the user writes its name
   */
  public static void write(Path file, String shown, String text) {
    if (!Files.isWritable(file)) {
      throw new CannotRunException(
          "cannot write '" + shown + "': permission denied", "make the file writable");
    }
    replace(file, shown, text);
  }

  /**
   * Writes a file, whether it exists or not.
   *
   * @param shown how the user writes its name
   */
  public static void writeOrCreate(Path file, String shown, String text) {
    if (Files.exists(file)) {
      write(file, shown, text);
    } else {
      replace(file, shown, text);
    }
  }

  private static void replace(Path file, String shown, String text) {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".relayc-new");
    try {
      Files.deleteIfExists(fresh);
      try {
        FileTree.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        if (Files.exists(file)) {
          copyOwnership(file, fresh);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot write '" + shown + "': " + Faults.reason(e),
          "see whether its folder can be written in");
    }
  }

  private static void copyOwnership(Path from, Path to) throws IOException {
    @Nullable PosixFileAttributeView target =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (target == null) {
      return;
    }
    PosixFileAttributes source = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes now = target.readAttributes();
    if (!now.owner().equals(source.owner())) {
      target.setOwner(source.owner());
    }
    if (!now.group().equals(source.group())) {
      target.setGroup(source.group());
    }
    target.setPermissions(source.permissions());
  }
}
