package org.relayc.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder.Unreadable;

/**
 * A policy as the command line names it.
 *
 * @param argument the path as its user wrote it
 * @param folder the folder that holds it
 * @param name its name there
 */
public record PolicyPath(String argument, Path folder, String name) {
  public static PolicyPath of(Session session, String argument) {
    Path path = session.path(argument).toAbsolutePath();
    Path name = path.getFileName();
    Path folder = path.getParent();
    if (argument.isEmpty() || name == null || folder == null) {
      throw new CannotRunException("cannot read '" + argument + "': is no file", "name a policy");
    }
    return new PolicyPath(argument, folder, name.toString());
  }

  /** The folder with this policy as its root file, which can be opened. */
  public PolicyFolder open() {
    PolicyFolder opened = new PolicyFolder(folder, name);
    Optional<Unreadable> problem = opened.problem();
    if (problem.isPresent()) {
      String help = problem.get().reason().equals("no such file") ? "check the path" :
          problem.get().help();
      throw new CannotRunException(
          "cannot read '" + argument + "': " + problem.get().reason(), help);
    }
    return opened;
  }

  /** The folder without symbolic links, where the search for a project begins. */
  public Path realFolder() {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  /** A file of the policy's folder under the name its user would write. */
  public String shown(String file) {
    int end = argument.lastIndexOf('/') + 1;
    return argument.substring(0, end) + file;
  }

  /** Findings with the names their user would write. */
  public List<Diagnostic> shown(List<Diagnostic> findings) {
    if (argument.indexOf('/') < 0) {
      return findings;
    }
    Map<SourceFile, SourceFile> renamed = new IdentityHashMap<>();
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic finding : findings) {
      List<Label> labels = new ArrayList<>();
      for (Label label : finding.labels()) {
        labels.add(new Label(shown(label.place(), renamed), label.text()));
      }
      Optional<Place> place = finding.place().map(where -> shown(where, renamed));
      shown.add(
          new Diagnostic(
              finding.code(),
              finding.severity(),
              finding.message(),
              place,
              labels,
              finding.help()));
    }
    return shown;
  }

  private Place shown(Place place, Map<SourceFile, SourceFile> renamed) {
    SourceFile file =
        renamed.computeIfAbsent(
            place.file(), source -> new SourceFile(shown(source.name()), source.text()));
    return file.at(place.span());
  }
}
