package org.relayc.emitters.postfix.live.dialogue;

import java.util.Optional;

/**
 * A dialogue in which a server is asked for decisions; only what changed since the last is sent.
 *
 * <p>The question is VRFY: smtpd(8) of 3.7 answers it by the same checks as RCPT, but makes no
 * queue file.
 */
public final class DecisionSession implements AutoCloseable {
  private final SmtpDialogue dialogue;
  private String client = "";
  private Reply clientReply = new Reply(0, "");
  private Optional<String> sender = Optional.empty();
  private Reply senderReply = new Reply(0, "");
  private boolean isOver;

  /**
   * @param dialogue greeted already, and in TLS if it is to be
   */
  public DecisionSession(SmtpDialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** The reply that decides: the first negative one, or the one to the recipient. */
  public Reply decide(Envelope envelope) {
    if (!envelope.xclient().equals(client)) {
      become(envelope.xclient());
    }
    if (!clientReply.isPositive()) {
      return clientReply;
    }
    if (!sender.equals(Optional.of(envelope.sender()))) {
      if (sender.isPresent()) {
        dialogue.say("RSET");
      }
      sender = Optional.of(envelope.sender());
      senderReply = dialogue.say("MAIL FROM:<" + envelope.sender() + ">");
    }
    return senderReply.isPositive()
        ? dialogue.say("VRFY <" + envelope.recipient() + ">")
        : senderReply;
  }

  /**
   * Ends the mail transaction, if there is one: once smtpd(8) of 3.7 is to DISCARD a mail it takes
   * every recipient.
   */
  public void reset() {
    if (sender.isPresent()) {
      dialogue.say("RSET");
      sender = Optional.empty();
    }
  }

  /** True once a client was refused when it came, after which smtpd(8) listens to nobody else. */
  public boolean isOver() {
    return isOver;
  }

  private void become(String xclient) {
    client = xclient;
    reset();
    clientReply = dialogue.say(xclient);
    isOver = clientReply.code() != 220;
    if (!isOver) {
      clientReply = dialogue.say("EHLO probe.example");
    }
  }

  @Override
  public void close() {
    dialogue.close();
  }
}
