package org.relayc.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.Faults;
import org.relayc.emitters.api.EmittedFile;

/**
 * The folder of one target, which is replaced as a whole or not at all.
 *
 * <p>Invariant: under its name stands the old content or the new one, each complete; between the
 * two renames nothing stands there, and the next run puts the old content back first.
 */
public final class OutputFolder {
  private final String shown;
  private final Path parent;
  private final Path folder;
  private final Path fresh;
  private final Path former;

  /**
   * A target's folder.
   *
   * @param shown how the user writes it
   */
  public OutputFolder(String shown, Path parent, String target) {
    this.shown = shown;
    this.parent = parent;
    this.folder = parent.resolve(target);
    this.fresh = parent.resolve("." + target + ".relayc-new");
    this.former = parent.resolve("." + target + ".relayc-old");
  }

  /** How the user writes it. */
  public String shown() {
    return shown;
  }

  private Standing standing() {
    checkPlace();
    try {
      return FolderSurvey.of(folder);
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot read '" + shown + "': " + Faults.reason(e),
          "let relayc read what it would replace");
    }
  }

  /** True when a run was interrupted between its two renames. */
  private boolean isInterrupted() {
    return isThere(former) && !isThere(folder);
  }

  /** The day that what stands there was compiled for, as long as it still says the same. */
  public LocalDate dayOfContent(LocalDate today) {
    return standing() instanceof Standing.Ours ours && ours.manifest().holdsOn(today)
        ? ours.manifest().day()
        : today;
  }

  /** Why what stands there is not what would be written; nothing is changed. */
  public List<String> differences(TargetOutput output) {
    return switch (standing()) {
      case Standing.Absent absent ->
          List.of(isInterrupted() ? "an earlier run was interrupted" : "nothing stands there");
      case Standing.Foreign foreign -> List.of(foreign.fault());
      case Standing.Ours ours -> output.manifest().differencesFrom(ours.manifest());
    };
  }

  /**
   * Replaces what stands there; what relayc did not write is refused, or kept with {@code force}.
   */
  public void replace(TargetOutput output, boolean force) {
    checkPlace();
    try {
      Files.createDirectories(parent);
      try (OutputLock lock = OutputLock.of(parent, shown)) {
        recover();
        Standing standing = standing();
        if (standing instanceof Standing.Foreign foreign && !force) {
          throw new CannotRunException(
              "will not replace '" + shown + "': " + foreign.fault(),
              "move it away, or say --force: it keeps files that relayc did not write");
        }
        write(output);
        keepForeign(standing);
        swap();
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Ends what an interrupted run has left. */
  public void recoverInterrupted() {
    checkPlace();
    if (!isThere(former) && !isThere(fresh)) {
      return;
    }
    try (OutputLock lock = OutputLock.of(parent, shown)) {
      recover();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void recover() throws IOException {
    if (isInterrupted()) {
      Files.move(former, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    FileTree.delete(former);
    FileTree.delete(fresh);
  }

  private void write(TargetOutput output) throws IOException {
    Files.createDirectory(fresh);
    for (EmittedFile file : output.emission().files()) {
      FileTree.write(fresh.resolve(file.path()), file.content());
    }
    FileTree.write(fresh.resolve(Manifest.NAME), output.manifest().bytes());
  }

  private void keepForeign(Standing standing) throws IOException {
    if (standing instanceof Standing.Foreign) {
      FileTree.copyMissing(folder, fresh);
    }
  }

  private void swap() throws IOException {
    FileTree.force(fresh);
    if (isThere(folder)) {
      Files.move(folder, former, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    FileTree.forceFolder(parent);
    FileTree.delete(former);
  }

  /** Says at once what would be in the way. */
  public void checkPlace() {
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new CannotRunException(
          "cannot write '" + shown + "': what --out names is no folder", "name a folder");
    }
    if (isThere(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotRunException(
          "cannot write '" + shown + "': there is something that is no folder",
          "move it away, or name another folder with --out");
    }
  }

  private CannotRunException cannotWrite(IOException fault) {
    return new CannotRunException(
        "cannot write '" + shown + "': " + Faults.reason(fault),
        "name a folder with --out that relayc may write in");
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
