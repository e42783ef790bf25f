package org.relayc.emitters.james.live;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.emitters.james.live.dialogue.Reply;
import org.relayc.emitters.james.live.dialogue.SmtpDialogue;
import org.relayc.emitters.james.live.instance.JamesServer;

/** One client's session, in which mail is sent and followed to its end. */
public final class MailSession implements AutoCloseable {
  static final String PASSWORD = "correct-horse";

  private static final String TEXT = "Subject: probe\r\n\r\nprobe\r\n.";
  private static final Pattern TAKEN = Pattern.compile("Recipient <(.*)> OK", Pattern.DOTALL);

  private final JamesServer server;
  private final SmtpDialogue dialogue;

  private MailSession(JamesServer server, SmtpDialogue dialogue) {
    this.server = server;
    this.dialogue = dialogue;
  }

  /** A session with a listener; a log-in that the server refuses leaves it without one. */
  public static MailSession open(JamesServer server, int listener, Caller caller) {
    SmtpDialogue dialogue = server.connect(listener, caller.client());
    dialogue.mustSay(250, "EHLO probe.example");
    if (caller.startTls()) {
      dialogue.mustSay(220, "STARTTLS");
      JamesServer.startTls(dialogue);
      dialogue.mustSay(250, "EHLO probe.example");
    }
    caller.login().ifPresent(user -> dialogue.logIn(user, PASSWORD));
    return new MailSession(server, dialogue);
  }

  /** Sends a mail to all that the server takes, and says what came of each. */
  public List<Answer> send(String sender, List<String> recipients) {
    return send(sender, recipients, TEXT);
  }

  List<Answer> send(String sender, List<String> recipients, String text) {
    List<String> commands = new ArrayList<>();
    commands.add("MAIL FROM:<" + sender + ">");
    recipients.forEach(recipient -> commands.add("RCPT TO:<" + recipient + ">"));
    List<Reply> replies = dialogue.say(commands);
    if (!replies.getFirst().isPositive()) {
      return recipients.stream()
          .map(recipient -> new Answer(replies.getFirst(), recipient, List.of()))
          .toList();
    }
    List<Reply> ofRecipients = replies.subList(1, replies.size());
    if (ofRecipients.stream().anyMatch(Reply::isPositive)) {
      dialogue.mustSay(354, "DATA");
      dialogue.mustSay(250, text);
      server.run();
    } else {
      dialogue.mustSay(250, "RSET");
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < recipients.size(); i++) {
      answers.add(answer(recipients.get(i), ofRecipients.get(i)));
    }
    return answers;
  }

  private Answer answer(String recipient, Reply reply) {
    if (!reply.isPositive()) {
      return new Answer(reply, recipient, List.of());
    }
    Matcher taken = TAKEN.matcher(reply.text());
    String made = taken.find() ? taken.group(1) : recipient;
    return new Answer(reply, made, server.fates(made));
  }

  @Override
  public void close() {
    dialogue.close();
  }
}
