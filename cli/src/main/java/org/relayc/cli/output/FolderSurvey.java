package org.relayc.cli.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.cli.files.Digest;

/** Looks whether a folder holds what its manifest says, and stops at the first thing else. */
final class FolderSurvey extends SimpleFileVisitor<Path> {
  private static final long LARGEST = 1L << 31;
  private final Path folder;
  private final Manifest manifest;
  private final Set<String> parents = new TreeSet<>();
  private Optional<String> fault = Optional.empty();

  private FolderSurvey(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
    for (String file : manifest.files().keySet()) {
      for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
        parents.add(file.substring(0, i));
      }
    }
  }

  static Standing of(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || isEmpty(folder)) {
      return new Standing.Absent();
    }
    Optional<Manifest> manifest = manifest(folder.resolve(Manifest.NAME));
    if (manifest.isEmpty()) {
      return new Standing.Foreign("it holds no " + Manifest.NAME + " that relayc wrote");
    }
    FolderSurvey survey = new FolderSurvey(folder, manifest.get());
    Files.walkFileTree(folder, survey);
    return survey.fault.isPresent()
        ? new Standing.Foreign(survey.fault.get())
        : new Standing.Ours(manifest.get());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private static Optional<Manifest> manifest(Path file) throws IOException {
    boolean readable =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LARGEST;
    return readable ? ManifestReader.read(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    boolean known = path.equals(folder) || parents.contains(name(path));
    return known ? FileVisitResult.CONTINUE : foreign(path);
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    String name = name(path);
    if (name.equals(Manifest.NAME)) {
      return FileVisitResult.CONTINUE;
    }
    if (!manifest.files().containsKey(name)) {
      return foreign(path);
    }
    boolean same =
        attributes.isRegularFile()
            && attributes.size() < LARGEST
            && Digest.of(Files.readAllBytes(path)).equals(manifest.files().get(name));
    return same ? FileVisitResult.CONTINUE : stop("'" + name + "' is not as relayc wrote it");
  }

  private FileVisitResult foreign(Path path) {
    return stop("relayc did not write '" + name(path) + "'");
  }

  private FileVisitResult stop(String why) {
    fault = Optional.of(why);
    return FileVisitResult.TERMINATE;
  }

  private String name(Path path) {
    return folder.relativize(path).toString();
  }
}
