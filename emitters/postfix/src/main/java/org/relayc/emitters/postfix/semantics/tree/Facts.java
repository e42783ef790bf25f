package org.relayc.emitters.postfix.semantics.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.postfix.semantics.question.AccessCases;
import org.relayc.emitters.postfix.semantics.question.Case;
import org.relayc.emitters.postfix.semantics.question.Test;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;

/** What a service's restrictions ask, at the stages where there is something to ask about. */
final class Facts {
  private final Listening server;
  private final AccessCases access;
  private final Test networks;
  private final Test destination;
  private final boolean anyDestination;
  private final boolean dressed;
  private final Map<Restriction.Look, List<Case>> cases = new HashMap<>();

  /**
   * @param destination whether a plain recipient is at an authorised destination
   * @param anyDestination whether there is any such destination
   * @param dressed whether the recipient is dressed, and stays so
   */
  Facts(
      Listening server,
      AccessCases access,
      Test networks,
      Test destination,
      boolean anyDestination,
      boolean dressed) {
    this.server = server;
    this.access = access;
    this.networks = networks;
    this.destination = destination;
    this.anyDestination = anyDestination;
    this.dressed = dressed;
  }

  /** The same for a recipient that is dressed, and stays so. */
  Facts ofDressed() {
    return new Facts(server, access, networks, destination, anyDestination, true);
  }

  boolean dressed() {
    return dressed;
  }

  boolean trustsRouting() {
    return server.untrustedRouting();
  }

  /** DISCARD does nothing before there is a sender (smtpd_check.c, 3.7, measured). */
  boolean discards(Stage stage) {
    return isThere(Subject.SENDER, stage);
  }

  Test networks() {
    return networks;
  }

  /** Without smtpd_delay_reject a list sees what came before it only (postconf(5), 3.7). */
  boolean isThere(Subject subject, Stage stage) {
    Stage first =
        switch (subject) {
          case CLIENT -> Stage.CLIENT;
          case HELO, CERTIFICATE -> Stage.HELO;
          case LOGIN, SENDER -> Stage.SENDER;
          case RECIPIENT -> Stage.RELAY;
          case ETRN -> Stage.RECIPIENT;
        };
    return server.delays() || stage.compareTo(first) >= 0;
  }

  /** What depends on the name in HELO says nothing of a client that gives none (smtpd(8), 3.7). */
  Test greeted() {
    return server.helloForced() ? Test.ALWAYS : Test.unseen("the client says HELO");
  }

  Test loggedIn(Stage stage) {
    return isThere(Subject.LOGIN, stage) ? AccessCases.loggedIn(server) : Test.NEVER;
  }

  Test overTls(Stage stage) {
    boolean known = server.tlsAtOnce() || isThere(Subject.HELO, stage);
    return server.tls() && known ? Test.OVER_TLS : Test.NEVER;
  }

  Test certificate(Stage stage, boolean all) {
    boolean possible = server.asksCertificate() && (all || server.clientCertificates());
    return possible
        ? overTls(stage)
            .and(
                Test.unseen(
                    all
                        ? "the client has a certificate of a trusted authority"
                        : "relay_clientcerts holds the client's certificate"))
        : Test.NEVER;
  }

  /** Whether permit_auth_destination permits. */
  Test permitted(Stage stage) {
    if (!isThere(Subject.RECIPIENT, stage)) {
      return Test.NEVER;
    }
    if (!dressed) {
      return destination;
    }
    return trustsRouting() && anyDestination
        ? Test.unseen("the dressed recipient is at an authorised destination")
        : Test.NEVER;
  }

  /** Whether reject_unauth_destination refuses. */
  Test refused(Stage stage) {
    return isThere(Subject.RECIPIENT, stage) ? permitted(stage).negated() : Test.NEVER;
  }

  /** Whether reject_unauth_destination would let pass what a white list permits. */
  Test mayPermit(Stage stage) {
    return isThere(Subject.RECIPIENT, stage) ? permitted(stage) : Test.ALWAYS;
  }

  List<Case> cases(Restriction.Look look, Budget budget) {
    List<Case> known = cases.get(look);
    if (known == null) {
      budget.read(access.size(look));
      known = access.of(look);
      cases.put(look, known);
    }
    return known;
  }

  boolean refusesDressed(Restriction.Look look) {
    return access.refusesDressed(look);
  }
}
