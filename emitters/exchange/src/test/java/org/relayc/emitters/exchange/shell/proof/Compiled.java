package org.relayc.emitters.exchange.shell.proof;

import java.time.LocalDate;
import java.util.List;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.Edition;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** Policies on their way to scripts and back. */
final class Compiled {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private Compiled() {}

  static ShellProfile profile(boolean narrow) {
    return new ShellProfile(DAY, narrow, Edition.EXCHANGE2019, DefaultConnectors.OUTSIDE);
  }

  static Validation validate(RelayPolicy policy, List<EmittedFile> files, boolean narrow) {
    ShellTarget target = new ShellTarget();
    return new EmissionCheck(policy, DAY, narrow, Budget.USUAL)
        .of(files, target.reader(profile(narrow)));
  }

  static SourceFolder folder(List<EmittedFile> files) {
    return path ->
        files.stream()
            .filter(file -> file.path().equals(path))
            .<SourceFolder.Opened>map(file -> new SourceFolder.Bytes(file.content()))
            .findFirst()
            .orElseGet(() -> new SourceFolder.Unreadable("no such file", "it was not written"));
  }
}
