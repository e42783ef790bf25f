package org.relayc.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.baseline.BaselineReader;
import org.relayc.cli.files.RootPath;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.lint.suppression.Suppression;
import org.relayc.report.Findings;
import org.relayc.report.fingerprint.Fingerprints;

/**
 * What was found when somebody began to look: the output of {@code check --format json} of that
 * day. An open relay is no part of it.
 */
public final class Baseline {
  private final Set<String> fingerprints;

  private Baseline(Set<String> fingerprints) {
    this.fingerprints = Set.copyOf(fingerprints);
  }

  /** Reads one. */
  public static Baseline of(Session session, String argument) {
    RootPath path = RootPath.of(session, argument);
    return switch (path.open().open(path.name())) {
      case SourceFolder.Bytes(byte[] content) ->
          new Baseline(
              BaselineReader.fingerprints(content)
                  .orElseThrow(() ->
                      new CannotRunException(
                          "'" + argument + "' is no baseline",
                          "make one: relayc check --format json FILE… > " + argument)));
      case SourceFolder.Unreadable(String reason, String help) ->
          throw new CannotRunException("cannot read '" + argument + "': " + reason, help);
    };
  }

  /** The same findings, those of the baseline silenced. */
  public Findings of(Findings now) {
    List<Diagnostic> open = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>(now.silenced());
    List<String> each = Fingerprints.of(now.open());
    for (int i = 0; i < each.size(); i++) {
      Diagnostic finding = now.open().get(i);
      if (fingerprints.contains(each.get(i)) && Suppression.isPossible(finding.code())) {
        silenced.add(new Silenced(finding, Silenced.By.BASELINE, "it is in the baseline"));
      } else {
        open.add(finding);
      }
    }
    return new Findings(open, silenced, now.held());
  }

  /** How many of it are no longer found. */
  public int gone(Findings now) {
    Set<String> left = new HashSet<>(fingerprints);
    Fingerprints.of(now.open()).forEach(left::remove);
    return left.size();
  }
}
