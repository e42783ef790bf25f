package org.relayc.cli.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.RootPath;
import org.relayc.diagnostics.source.SourceFolder;

/** The files of another revision, by what git calls their content. */
public final class RevisionTree {
  private static final int SHA_1_DIGITS = 40;

  private final String revision;
  private final String prefix;
  private final Map<String, String> ids;

  private RevisionTree(String revision, String prefix, Map<String, String> ids) {
    this.revision = revision;
    this.prefix = prefix;
    this.ids = ids;
  }

  /**
   * The tree of a revision.
   *
   * @param words {@code origin/main} or {@code git:origin/main}
   */
  public static RevisionTree of(Session session, String words) {
    String revision = words.startsWith(GitPath.SCHEME) ? words.substring(4) : words;
    if (!GitPath.isRevision(revision) || revision.contains(":")) {
      throw new CannotRunException(
          "'" + words + "' is no revision", "write --against origin/main, or git:origin/main");
    }
    Git git = new Git(session.path("").toAbsolutePath());
    String prefix =
        git.prefix()
            .orElseThrow(() ->
                new CannotRunException(
                    "cannot read '" + words + "': here is no working tree of git",
                    "change to one, or use --baseline"));
    Map<String, String> ids =
        git.tree(revision)
            .orElseThrow(() ->
                new CannotRunException(
                    "cannot read '" + words + "': no such revision",
                    "fetch it, or check its name: git rev-parse " + revision));
    return new RevisionTree(revision, prefix, ids);
  }

  /** As git knows it. */
  public String revision() {
    return revision;
  }

  /** Whether a file, as from the user's folder, is there with the same content. */
  public boolean holds(String file, byte[] content) {
    return path(file)
        .map(ids::get)
        .filter(id -> id.equals(id(content, id.length() > SHA_1_DIGITS)))
        .isPresent();
  }

  /** Whether a file, as from the user's folder, is there as it is on disk. */
  public boolean isSame(Session session, String file) {
    return switch (RootPath.of(session, file).open().open(RootPath.of(session, file).name())) {
      case SourceFolder.Bytes(byte[] content) -> holds(file, content);
      case SourceFolder.Unreadable unreadable -> false;
    };
  }

  /** Whether a file or a folder, as from the user's folder, is there. */
  public boolean holds(String path) {
    return path(path)
        .filter(full ->
            ids.containsKey(full)
                || ids.keySet().stream().anyMatch(each -> each.startsWith(full + "/")))
        .isPresent();
  }

  private Optional<String> path(String file) {
    return GitPath.normalized(prefix + file);
  }

  /** What git calls a blob of these bytes. */
  private static String id(byte[] content, boolean longer) {
    try {
      MessageDigest digest = MessageDigest.getInstance(longer ? "SHA-256" : "SHA-1");
      digest.update(("blob " + content.length + '\0').getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1 and SHA-256", e);
    }
  }
}
