package org.relayc.emitters.postfix.live.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A log-in by AUTH PLAIN (RFC 4616). */
public final class SaslPlain {
  public static final String PASSWORD = "correct-horse";

  private SaslPlain() {}

  public static Reply logIn(SmtpDialogue dialogue, String user) {
    dialogue.say("EHLO probe.example");
    byte[] response = ("\0" + user + "\0" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return dialogue.say("AUTH PLAIN " + Base64.getEncoder().encodeToString(response));
  }
}
