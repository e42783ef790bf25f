package org.relayc.compiler.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Shown;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;

/** The folder of a policy, with what its files are called in messages. */
public final class PolicyFolder {
  private final SourceFolder folder;
  private final String shownAs;
  private final Map<SourceFile, String> paths = new HashMap<>();

  /**
   * The folder of a policy.
   *
   * @param shownAs what stands before each path in messages: empty, or a folder with its slash
   */
  public PolicyFolder(SourceFolder folder, String shownAs) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** Decodes a file, and remembers where it stands. */
  Utf8Text text(String path, byte[] content) {
    Utf8Text text = Utf8Text.decode(shownName(path), content);
    if (text instanceof Utf8Text.Readable readable) {
      paths.put(readable.file(), path);
    }
    return text;
  }

  public String shownName(String path) {
    return shownAs + path;
  }

  /** Where a path leads that stands in a file of the policy. */
  public FolderPath resolve(SourceFile naming, String written) {
    return FolderPath.resolve(paths.getOrDefault(naming, ""), written);
  }

  /** Opens a file of the folder; what is wrong goes to {@code refused}. */
  public Optional<byte[]> open(String path, Consumer<Fault> refused) {
    return switch (folder.open(path)) {
      case SourceFolder.Bytes bytes -> Optional.of(bytes.content());
      case SourceFolder.Unreadable no -> {
        String message = "cannot read " + Shown.quoted(shownName(path)) + ": " + no.reason();
        refused.accept(Fault.of(CompilerCode.UNREADABLE_FILE, message, no.help()));
        yield Optional.empty();
      }
    };
  }
}
