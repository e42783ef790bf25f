package org.relayc.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.source.SourceFolder;

/**
 * A folder on disk whose files may name each other, and nothing outside it.
 *
 * <p>Invariant: only regular files are opened, so that a FIFO or a device can never hang a run; and
 * only what lies inside the folder once every symbolic link is followed. The root file is where its
 * user says it is, a symbolic link included.
 */
public final class PolicyFolder implements SourceFolder {
  /** More than ten million addresses; an array must hold it twice for a moment. */
  private static final int LIMIT = 512 << 20;

  private static final Unreadable GONE = new Unreadable("no such file", "check the path");
  private static final Unreadable OUTSIDE =
      new Unreadable(
          "leaves the folder", "keep every file inside the folder that holds the root file");
  private static final Unreadable SPECIAL =
      new Unreadable("is no regular file", "name a file, not a FIFO, a socket or a device");
  private static final Unreadable FORBIDDEN =
      new Unreadable("permission denied", "let the user who runs relayc read it");

  private final Path folder;
  private final String root;
  private final boolean rootMayBeOutside;
  private final Set<Path> opened = new TreeSet<>();

  /**
   * A folder.
   *
   * @param root the name of the root file in it
   */
  public PolicyFolder(Path folder, String root) {
    this(folder, root, true);
  }

  private PolicyFolder(Path folder, String root, boolean rootMayBeOutside) {
    this.folder = folder;
    this.root = root;
    this.rootMayBeOutside = rootMayBeOutside;
  }

  /** A folder of somebody else, whose root file must lie in it like every other. */
  public static PolicyFolder closed(Path folder, String root) {
    return new PolicyFolder(folder, root, false);
  }

  @Override
  public Opened open(String path) {
    try {
      Path file = folder.resolve(path);
      Optional<Unreadable> problem = problem(path, file);
      return problem.isPresent() ? problem.get() : read(file);
    } catch (InvalidPathException e) {
      return new Unreadable("is no file name", "name a file");
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  /** Why the root file cannot be opened. */
  public Optional<Unreadable> problem() {
    try {
      return problem(root, folder.resolve(root));
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  /** Every file that was read, by its real path. */
  public Set<Path> opened() {
    return Collections.unmodifiableSet(opened);
  }

  /** The real path of the root file. */
  public Path rootFile() throws IOException {
    return folder.resolve(root).toRealPath();
  }

  private Optional<Unreadable> problem(String path, Path file) throws IOException {
    Path real = file.toRealPath();
    boolean mayBeOutside = rootMayBeOutside && path.equals(root);
    if (!mayBeOutside && !real.startsWith(folder.toRealPath())) {
      return Optional.of(OUTSIDE);
    }
    if (Files.isDirectory(real)) {
      return Optional.of(new Unreadable("is a folder", "name a file"));
    }
    if (!Files.isRegularFile(real)) {
      return Optional.of(SPECIAL);
    }
    if (Files.size(real) > LIMIT) {
      return Optional.of(tooLarge());
    }
    return Files.isReadable(real) ? Optional.empty() : Optional.of(FORBIDDEN);
  }

  private Opened read(Path file) throws IOException {
    Path real = file.toRealPath();
    try (InputStream stream = Files.newInputStream(real)) {
      byte[] content = stream.readNBytes(LIMIT + 1);
      if (content.length > LIMIT) {
        return tooLarge();
      }
      opened.add(real);
      return new Bytes(content);
    }
  }

  private static Unreadable tooLarge() {
    return new Unreadable("is larger than 512 MiB", "split it into several files");
  }

  private static Unreadable unreadable(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return GONE;
    }
    if (fault instanceof AccessDeniedException) {
      return FORBIDDEN;
    }
    return new Unreadable(Faults.reason(fault), "see whether the file can be read otherwise");
  }
}
