package org.relayc.cli.migrate;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;

/**
 * What became of a policy on its way to its file.
 *
 * @param isWritten false where it is no policy, or would allow more than the servers
 * @param findings of the policy, as check finds them
 */
public record WrittenPolicy(String file, boolean isWritten, List<Diagnostic> findings) {
  public WrittenPolicy {
    findings = List.copyOf(findings);
  }

  /** The same with findings about what it was made from. */
  public WrittenPolicy after(List<Diagnostic> others) {
    List<Diagnostic> all = new ArrayList<>(others);
    all.addAll(findings);
    return new WrittenPolicy(file, isWritten, all);
  }
}
