package org.relayc.cli.migrate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.Session;
import org.relayc.cli.diff.Diff;
import org.relayc.cli.diff.DiffResult;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.source.PolicySource;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.migrate.harden.Proposal;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.Budget;

/**
 * The closed version of a migrated policy, and what it takes away.
 *
 * @param file the policy as it was migrated
 * @param closedFile the closed one
 * @param text of the policy as it was migrated
 * @param effect of the one becoming the other; empty where either is no policy
 */
public record ClosedPolicy(
    String file, String closedFile, String text, Proposal proposal, Optional<DiffResult> effect) {
  /**
   * The proposal for a policy.
   *
   * @param closedFile what it is, or would be, called
   */
  public static Optional<ClosedPolicy> of(
      Migration.Result result, String file, String closedFile, Session session) {
    String text = result.lifted().text();
    return result
        .proposal()
        .filter(proposal -> result.proof().isUsable())
        .map(proposal -> {
          PolicySource before = source(text, file, session);
          PolicySource after = source(proposal.lifted().text(), file, session);
          boolean isComparable = !before.subjects().isEmpty() && !after.subjects().isEmpty();
          Optional<DiffResult> effect =
              isComparable
                  ? Optional.of(
                      Diff.of(
                          before, after, List.of(file, closedFile), session.day(), Budget.USUAL))
                  : Optional.empty();
          return new ClosedPolicy(file, closedFile, text, proposal, effect);
        });
  }

  /** A text as the policy of a file, whose project holds for it. */
  private static PolicySource source(String text, String file, Session session) {
    RootPath path = RootPath.of(session, file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PolicySource(
        ReadPolicy.of(
            path.names(),
            name -> new SourceFolder.Bytes(bytes),
            path.name(),
            new ProjectLoader(session).of(path)));
  }

  /** True where it is proven that nobody gets more by it. */
  public boolean isProven() {
    return effect
        .filter(result -> result.undecided().isEmpty())
        .flatMap(DiffResult::relation)
        .filter(relation -> relation == Relation.EQUIVALENT || relation == Relation.NARROWER)
        .isPresent();
  }

  /** True where there is something to close. */
  public boolean isNeeded() {
    return !proposal.traps().isEmpty();
  }
}
