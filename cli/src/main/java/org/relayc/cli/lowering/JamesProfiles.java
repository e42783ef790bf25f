package org.relayc.cli.lowering;

import java.time.LocalDate;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.TlsFiles;
import org.relayc.project.settings.JamesSettings;
import org.relayc.project.settings.Project;

/** The settings of a project as the profile of the James target. */
public final class JamesProfiles {
  private JamesProfiles() {}

  public static JamesProfile of(Project project, LocalDate day, boolean narrow) {
    JamesSettings settings = project.james();
    return new JamesProfile(
        day,
        narrow,
        settings.version().map(JamesVersion::parse).orElse(JamesVersion.DEFAULT),
        settings.tls().map(files -> new TlsFiles(files.certificate(), files.key())),
        settings.quarantine().orElse(JamesProfile.QUARANTINE));
  }
}
