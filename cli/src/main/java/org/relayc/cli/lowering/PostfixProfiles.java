package org.relayc.cli.lowering;

import java.time.LocalDate;
import org.relayc.emitters.postfix.profile.BaseConfiguration;
import org.relayc.emitters.postfix.profile.LocalDelivery;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.emitters.postfix.profile.SaslBackend;
import org.relayc.emitters.postfix.profile.TlsFiles;
import org.relayc.project.settings.PostfixSettings;
import org.relayc.project.settings.PostfixSettings.Backend;
import org.relayc.project.settings.Project;

/** The settings of a project as the profile of the Postfix target. */
public final class PostfixProfiles {
  private PostfixProfiles() {}

  public static PostfixProfile of(Project project, LocalDate day, boolean narrow) {
    PostfixSettings settings = project.postfix();
    return new PostfixProfile(
        day,
        narrow,
        settings.version().map(PostfixVersion::parse).orElse(PostfixVersion.DEFAULT),
        settings.tls().map(files -> new TlsFiles(files.certificate(), files.key())),
        settings.sasl().map(sasl -> new SaslBackend(kind(sasl.backend()), sasl.path())),
        settings
            .virtualTransport()
            .<LocalDelivery>map(LocalDelivery.Virtual::new)
            .orElseGet(LocalDelivery.Local::new),
        new BaseConfiguration(settings.mainCf(), settings.masterCf()),
        settings.tables().orElse(PostfixProfile.TABLES_BESIDE_MAIN_CF),
        settings.chroot());
  }

  private static SaslBackend.Kind kind(Backend backend) {
    return switch (backend) {
      case CYRUS -> SaslBackend.Kind.CYRUS;
      case DOVECOT -> SaslBackend.Kind.DOVECOT;
    };
  }
}
