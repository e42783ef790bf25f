package org.relayc.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.diagnostics.source.SourceFolder.Bytes;
import org.relayc.diagnostics.source.SourceFolder.Opened;
import org.relayc.diagnostics.source.SourceFolder.Unreadable;

/**
 * A text that was read by itself, without what it names.
 *
 * @param shown how the user writes its name
 * @param path the real file; without meaning for standard input
 */
public record TextFile(String shown, Path path, String text) {
  public static TextFile read(Session session, String argument) {
    RootPath root = RootPath.of(session, argument);
    PolicyFolder folder = root.open();
    Opened opened = folder.open(root.name());
    return switch (opened) {
      case Bytes bytes -> new TextFile(argument, real(folder, argument), decode(bytes, argument));
      case Unreadable unreadable ->
          throw new CannotRunException(
              "cannot read '" + argument + "': " + unreadable.reason(), unreadable.help());
    };
  }

  public static TextFile standardInput(Session session) {
    try {
      byte[] content = session.surroundings().in().readAllBytes();
      return new TextFile("-", session.path(""), decode(new Bytes(content), "-"));
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot read standard input: " + Faults.reason(e), "name a file instead");
    }
  }

  private static Path real(PolicyFolder folder, String argument) {
    try {
      return folder.rootFile();
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot read '" + argument + "': " + Faults.reason(e), "check the path");
    }
  }

  private static String decode(Bytes bytes, String argument) {
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes.content());
      return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      throw new CannotRunException(
          "cannot read '" + argument + "': is not UTF-8", "save the file as UTF-8");
    }
  }
}
