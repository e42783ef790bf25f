package org.relayc.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.git.ComparedFolder;
import org.relayc.cli.git.RevisionTree;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.Findings;
import org.relayc.report.fingerprint.Fingerprints;

/** The state that a change is checked against: what was found there is not the change's doing. */
public final class Revision {
  private final Session session;
  private final SourceReader reader;
  private final RevisionTree tree;
  private final Map<ProjectLoader.Loaded, Boolean> sameProjects = new HashMap<>();

  public Revision(Session session, SourceReader reader, RevisionTree tree) {
    this.session = session;
    this.reader = reader;
    this.tree = tree;
  }

  /**
   * Something to check.
   *
   * @param argument as its user named it
   * @param isSame whether all that it says was said in the revision
   */
  public record Now(String argument, Source source, boolean isSame) {}

  /** Reads what is there now. */
  public Now read(String argument) {
    List<ComparedFolder> read = new ArrayList<>();
    Source source =
        reader.read(
            argument,
            folder -> {
              RootPath root = RootPath.of(session, argument);
              read.add(new ComparedFolder(folder, root.names(), tree));
              return read.getLast();
            });
    boolean same =
        source instanceof PolicySource
            && read.stream().allMatch(ComparedFolder::isSame)
            && isSame(source.project());
    return new Now(argument, source, same);
  }

  /** A project that cannot be held against the revision has changed. */
  private boolean isSame(ProjectLoader.Loaded project) {
    return sameProjects.computeIfAbsent(
        project,
        loaded ->
            loaded.digests().keySet().stream()
                .allMatch(file -> tree.isSame(session, loaded.names().of(file))));
  }

  /** Findings of a change: those of the revision are silenced, and what it concedes is added. */
  public Findings of(Findings now, List<Now> changed, LocalDate day) {
    Set<Diagnostic> added = new LinkedHashSet<>();
    List<Diagnostic> before = new ArrayList<>();
    for (Now each : changed) {
      String old = SourceReader.inRevision(each.argument(), tree.revision());
      if (tree.holds(SourceReader.path(each.argument()))) {
        Source source = reader.read(old);
        Judgement.of(source, day).findings().stream()
            .map(finding -> renamed(finding, source, each.source()))
            .forEach(before::add);
        added.addAll(Concessions.of(source, each.source()));
      }
    }
    Set<String> known = new HashSet<>(Fingerprints.of(before));
    List<Diagnostic> open = new ArrayList<>(added);
    List<Silenced> silenced = new ArrayList<>(now.silenced());
    List<String> fingerprints = Fingerprints.of(now.open());
    for (int i = 0; i < fingerprints.size(); i++) {
      Diagnostic finding = now.open().get(i);
      if (known.contains(fingerprints.get(i))) {
        silenced.add(
            new Silenced(finding, Silenced.By.BASELINE, "it was there in " + tree.revision()));
      } else {
        open.add(finding);
      }
    }
    return new Findings(open, silenced, now.held());
  }

  /** A finding of the revision as it would be said now. */
  private Diagnostic renamed(Diagnostic finding, Source was, Source is) {
    Diagnostic moved = finding.moved(place -> moved(place, was, is));
    return moved.place().isPresent() || moved.identity().isPresent()
        ? moved
        : moved.identity(moved.message().replace(scheme(), ""));
  }

  private String scheme() {
    return "git:" + tree.revision() + ":";
  }

  /** A place of the revision under the name that its file has now. */
  private Place moved(Place place, Source was, Source is) {
    SourceFile file = place.file();
    String scheme = scheme();
    String projects = was.project().names().of("");
    String name = file.name();
    if (name.startsWith(scheme + "/") && name.startsWith(projects)) {
      name = is.project().names().of(name.substring(projects.length()));
    } else if (name.startsWith(scheme)) {
      name = name.substring(scheme.length());
    }
    return file.as(name, file.text()).at(place.span());
  }
}
