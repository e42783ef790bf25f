package org.relayc.emitters.james.configuration;

import org.relayc.diagnostics.source.Place;

/** What may end the questions about a recipient, in the order in which James asks. */
public sealed interface Hook {
  Place place();

  /** Refuses what is not ours from whoever may not relay (AuthRequiredToRelayRcptHook). */
  record Guard(Place place) implements Hook {}

  /** Takes postmaster and abuse at any domain (PostmasterAbuseRcptHook). */
  record Postmaster(Place place) implements Hook {}

  /** Takes everything from whoever may relay (AcceptRecipientIfRelayingIsAllowed). */
  record Trusted(Place place) implements Hook {}

  /**
   * Refuses senders that are not the user's own (SenderAuthIdentifyVerificationHook).
   *
   * @param strangers whether local senders are refused to whoever may not relay
   */
  record OwnSender(Place place, boolean strangers) implements Hook {}
}
