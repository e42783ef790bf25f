package org.relayc.emitters.james.document;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.james.profile.TlsFiles;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Endpoint;

/**
 * A listener of smtpserver.xml.
 *
 * @param authorized whose sessions may send to domains that are not ours, as far as RCPT goes
 * @param logIn whether a client can log in
 * @param tagged whether mail is marked with the listener's name for the pipeline
 * @param checksMailboxes whether an unknown mailbox of a local domain is refused at RCPT
 */
public record SmtpListener(
    ListenerName name,
    List<Endpoint> endpoints,
    Optional<DomainName> hostname,
    Encryption encryption,
    TlsFiles certificate,
    boolean logIn,
    List<NetworkEntry> authorized,
    boolean tagged,
    boolean checksMailboxes) {
  /**
   * The header in which mail is marked; a client's own is replaced (SetMimeHeaderHandler, 3.8.1).
   */
  public static final String TAG = "X-Relayc-Listener";

  public SmtpListener {
    endpoints = List.copyOf(endpoints);
    authorized = List.copyOf(authorized);
  }

  /** What a listener does about TLS. */
  public enum Encryption {
    NONE,
    /** By STARTTLS, which a client may leave out. */
    OFFERED,
    /** From the first byte on. */
    ALWAYS
  }
}
