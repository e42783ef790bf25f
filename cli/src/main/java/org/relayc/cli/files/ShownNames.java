package org.relayc.cli.files;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/**
 * How a folder's files are called where the user stands.
 *
 * @param prefix the folder with a slash behind it, or nothing for the user's own folder
 * @param elsewhere what is no file of the folder, and is called as it is
 */
public record ShownNames(String prefix, Set<String> elsewhere) {
  public ShownNames {
    elsewhere = Set.copyOf(elsewhere);
  }

  /** The names of a folder that holds everything. */
  public ShownNames(String prefix) {
    this(prefix, Set.of());
  }

  /** The names of a root file's folder, as the path of the root file says it. */
  public static ShownNames beside(String rootPath) {
    return new ShownNames(rootPath.substring(0, rootPath.lastIndexOf('/') + 1));
  }

  public String of(String file) {
    return elsewhere.contains(file) ? file : prefix + file;
  }

  /** The same findings under these names. */
  public List<Diagnostic> of(List<Diagnostic> findings) {
    return prefix.isEmpty() ? findings : of(findings, file -> file);
  }

  /** The same findings under these names, where files are shown as something makes of them. */
  public List<Diagnostic> of(List<Diagnostic> findings, UnaryOperator<SourceFile> shownAs) {
    Files files = new Files(this, shownAs, new IdentityHashMap<>());
    return findings.stream().map(finding -> finding.moved(files::place)).toList();
  }

  /** Files as they are shown, each made once. */
  private record Files(
      ShownNames names, UnaryOperator<SourceFile> shownAs, Map<SourceFile, SourceFile> made) {
    Place place(Place place) {
      return made.computeIfAbsent(place.file(), this::shown).at(place.span());
    }

    private SourceFile shown(SourceFile file) {
      return file.as(names.of(file.name()), shownAs.apply(file).text());
    }
  }
}
