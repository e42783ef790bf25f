package org.relayc.cli.lowering;

import java.time.LocalDate;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.api.TargetProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.project.settings.Project;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** A target together with the way to its profile. */
public interface TargetWriter {
  TargetName name();

  /** The target's files and what it cannot say. */
  Lowered<List<EmittedFile>> write(
      RelayPolicy policy, Project project, LocalDate day, boolean narrow);

  /** Reads those files back and proves what they do. */
  Validation validate(
      List<EmittedFile> files, RelayPolicy policy, Project project, LocalDate day, boolean narrow);

  /** How a project's settings become the profile of a target. */
  @FunctionalInterface
  interface Profiles<P extends TargetProfile> {
    P of(Project project, LocalDate day, boolean narrow);
  }

  public static <D, P extends TargetProfile> TargetWriter of(
      Target<D, P> target, Profiles<P> profiles) {
    return new TargetWriter() {
      @Override
      public TargetName name() {
        return target.name();
      }

      @Override
      public Lowered<List<EmittedFile>> write(
          RelayPolicy policy, Project project, LocalDate day, boolean narrow) {
        Lowered<D> lowered = target.lower(policy, profiles.of(project, day, narrow));
        boolean complete =
            lowered.shortfalls().stream().allMatch(gap -> narrow && gap.lost().isPresent());
        List<EmittedFile> files = complete ? target.print(lowered.document()) : List.of();
        return new Lowered<>(files, lowered.shortfalls(), lowered.notes());
      }

      @Override
      public Validation validate(
          List<EmittedFile> files,
          RelayPolicy policy,
          Project project,
          LocalDate day,
          boolean narrow) {
        return new EmissionCheck(policy, day, narrow, Budget.USUAL)
            .of(files, target.reader(profiles.of(project, day, narrow)));
      }
    };
  }
}
