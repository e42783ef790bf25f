package org.relayc.emitters.postfix.semantics.words;

import java.util.List;

/** What one word of a restriction list does, with its argument (postconf(5), 3.7). */
public sealed interface Restriction {
  /** Ends the list and lets the mail pass it. */
  record Permit() implements Restriction {}

  /** Refuses, now or for the time being. */
  record Refuse() implements Restriction {}

  /** Refuses at the end whatever the rest of the lists says ({@code defer_if_permit}). */
  record RefuseLater() implements Restriction {}

  /** Says nothing. */
  record Nothing() implements Restriction {}

  /**
   * A fault of the configuration: 451 for whatever reaches it, also after {@code warn_if_reject}.
   *
   * @param why a fragment: "unknown restriction 'alow'"
   */
  record Broken(String why) implements Restriction {}

  /** {@code permit_mynetworks}. */
  record PermitNetworks() implements Restriction {}

  /** {@code permit_sasl_authenticated}. */
  record PermitLoggedIn() implements Restriction {}

  /**
   * {@code permit_tls_clientcerts}, {@code permit_tls_all_clientcerts}.
   *
   * @param all true where any trusted certificate will do
   */
  record PermitCertificate(boolean all) implements Restriction {}

  /** {@code permit_auth_destination}. */
  record PermitDestination() implements Restriction {}

  /** {@code reject_unauth_destination}, {@code defer_unauth_destination}. */
  record RefuseDestination() implements Restriction {}

  /** {@code reject_plaintext_session}. */
  record RefuseClear() implements Restriction {}

  /**
   * A look-up in an access table.
   *
   * @param table with its type: {@code hash:/etc/postfix/access}
   */
  record Look(Subject subject, String table) implements Restriction {}

  /** A restriction class: its list stands in its place. */
  record Enter(String name) implements Restriction {}

  /**
   * Refuses or says nothing; which, only the server can tell.
   *
   * @param text as it stands in the list
   */
  record MayRefuse(String text) implements Restriction {}

  /** Permits or says nothing; which, only the server can tell. */
  record MayPermit(String text) implements Restriction {}

  /**
   * Permits where it may, but never mail that {@code reject_unauth_destination} would refuse
   * (postconf(5) permit_dnswl_client, 3.7).
   */
  record MayPermitDestination(String text) implements Restriction {}

  /** Permits, refuses or says nothing; which, only another program can tell. */
  record MayDecide(String text) implements Restriction {}

  /**
   * A word in its list.
   *
   * @param warned after {@code warn_if_reject}: what it refuses it only warns of
   */
  record Item(Restriction restriction, boolean warned, String text) {}

  Restriction PERMIT = new Permit();
  Restriction REFUSE = new Refuse();
  Restriction NOTHING = new Nothing();

  /** The items that {@code check_relay_domains} stands for, before 3.9. */
  static List<Restriction> checkRelayDomains() {
    return List.of(
        new MayPermit("check_relay_domains finds the client's name in relay_domains"),
        new PermitDestination(),
        new RefuseDestination());
  }
}
