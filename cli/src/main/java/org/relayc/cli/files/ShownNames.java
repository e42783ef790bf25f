package org.relayc.cli.files;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/**
 * How a folder's files are called where the user stands.
 *
 * @param prefix the folder with a slash behind it, or nothing for the user's own folder
 */
public record ShownNames(String prefix) {
  /** The names of a root file's folder, as the path of the root file says it. */
  public static ShownNames beside(String rootPath) {
    return new ShownNames(rootPath.substring(0, rootPath.lastIndexOf('/') + 1));
  }

  public String of(String file) {
    return prefix + file;
  }

  /** The same findings under these names. */
  public List<Diagnostic> of(List<Diagnostic> findings) {
    if (prefix.isEmpty()) {
      return findings;
    }
    Map<SourceFile, SourceFile> renamed = new IdentityHashMap<>();
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic finding : findings) {
      List<Label> labels = new ArrayList<>();
      for (Label label : finding.labels()) {
        labels.add(new Label(of(label.place(), renamed), label.text()));
      }
      Optional<Place> place = finding.place().map(where -> of(where, renamed));
      shown.add(
          new Diagnostic(
              finding.code(),
              finding.severity(),
              finding.message(),
              place,
              labels,
              finding.help(),
              finding.evidence()));
    }
    return shown;
  }

  private Place of(Place place, Map<SourceFile, SourceFile> renamed) {
    SourceFile file =
        renamed.computeIfAbsent(
            place.file(), source -> new SourceFile(of(source.name()), source.text()));
    return file.at(place.span());
  }
}
