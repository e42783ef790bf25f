package org.relayc.project.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.diagnostics.source.SourceFolder.Bytes;
import org.relayc.diagnostics.source.SourceFolder.Unreadable;
import org.relayc.project.yaml.YamlNode.Scalar;

/** The texts of a project file and of the files it names. */
final class NamedFiles {
  private final SourceFolder folder;
  private final List<Diagnostic> problems;

  NamedFiles(SourceFolder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Optional<SourceFile> root(String path) {
    return open(path, Optional.empty());
  }

  /** The file that a setting names. */
  Optional<SourceFile> named(Scalar path) {
    return open(path.text(), Optional.of(path.place()));
  }

  private Optional<SourceFile> open(String path, Optional<Place> namedAt) {
    return switch (folder.open(path)) {
      case Bytes bytes -> decode(path, bytes.content(), namedAt);
      case Unreadable unreadable -> {
        String message = "cannot read '" + path + "': " + unreadable.reason();
        problems.add(
            finding(ProjectCode.UNREADABLE_PROJECT_FILE, message, namedAt).help(unreadable.help()));
        yield Optional.empty();
      }
    };
  }

  private Optional<SourceFile> decode(String path, byte[] content, Optional<Place> namedAt) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(new SourceFile(path, text));
    } catch (CharacterCodingException e) {
      problems.add(
          finding(ProjectCode.PROJECT_FILE_NOT_UTF_8, "'" + path + "' is not UTF-8", namedAt)
              .help("save the file as UTF-8"));
      return Optional.empty();
    }
  }

  private static Diagnostic finding(ProjectCode code, String message, Optional<Place> namedAt) {
    return namedAt
        .map(place -> Diagnostic.of(code, message, place))
        .orElseGet(() -> Diagnostic.withoutPlace(code, message));
  }
}
