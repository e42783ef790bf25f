package org.relayc.emitters.postfix.proof;

import java.time.LocalDate;
import java.util.Optional;
import org.relayc.emitters.postfix.profile.BaseConfiguration;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.profile.TlsFiles;

/** The usual server with a certificate, so that a policy may ask for TLS. */
public final class TestProfile {
  private TestProfile() {}

  /** One that is made anew. */
  public static PostfixProfile of(LocalDate day, boolean narrow) {
    return of(day, narrow, BaseConfiguration.NONE);
  }

  /** One that runs already. */
  static PostfixProfile of(LocalDate day, boolean narrow, BaseConfiguration base) {
    PostfixProfile plain = PostfixProfile.defaults(day);
    return new PostfixProfile(
        day,
        narrow,
        plain.version(),
        Optional.of(new TlsFiles("/etc/ssl/mail.pem", "/etc/ssl/mail.key")),
        plain.sasl(),
        plain.delivery(),
        base,
        plain.tables(),
        plain.chroot());
  }
}
