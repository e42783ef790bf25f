package org.relayc.emitters.exchange.shell.door;

import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;

/** What no cmdlet tells and no page of Microsoft's says; the names of such questions. */
public final class Unseen {
  private Unseen() {}

  /** Which of two connectors answers is not documented. */
  public static String closerBinding(Door door) {
    return "of the connectors at "
        + door.name()
        + " one with the closer binding goes before one"
        + " with the closer range";
  }

  /** "After a session is authenticated, more permissions are available" (TechNet aa997170). */
  public static String keepsAnonymous(ReceiveConnector connector) {
    return of(connector) + "who counts as authenticated keeps the rights of ANONYMOUS LOGON";
  }

  /** A policy of Windows ("let Everyone permissions apply to anonymous users"). */
  public static String everyone(ReceiveConnector connector) {
    return of(connector) + "Everyone holds who has not logged in";
  }

  /** It depends on certificates and on TLSReceiveDomainSecureList. */
  public static String partner(ReceiveConnector connector) {
    return of(connector) + "the client is a partner server by its certificate";
  }

  /** The entries of a connector are not in the export. */
  public static String entry(ReceiveConnector connector, Right right) {
    return of(connector)
        + "an access entry that is not in the export allows "
        + (right == Right.ANY_RECIPIENT ? "relay" : right.word());
  }

  /** Whose mailbox it is. */
  public static String sendAs(ReceiveConnector connector) {
    return of(connector) + "the session may not send as its sender";
  }

  /** A recipient whose own domain we do not look at. */
  public static final String DRESSED = "the dressed recipient is in an accepted domain";

  /** The accepted domains are not in the export. */
  public static final String DOMAINS =
      "an accepted domain that is not in the export holds the recipient";

  /** The same of a sender. */
  public static final String SENDERS =
      "an accepted domain that is not in the export holds the sender";

  private static String of(ReceiveConnector connector) {
    return "connector '" + connector.name() + "': ";
  }
}
