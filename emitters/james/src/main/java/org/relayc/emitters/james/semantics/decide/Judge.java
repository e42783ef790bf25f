package org.relayc.emitters.james.semantics.decide;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.james.configuration.Encryption;
import org.relayc.emitters.james.configuration.Hook;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;

/** Decides one transaction of one listener: hook by hook, then mailet by mailet. */
public final class Judge {
  private final JamesConfiguration configuration;
  private final SmtpServer server;
  private final Envelope envelope;
  private final List<Decided.Step> steps = new ArrayList<>();

  public Judge(JamesConfiguration configuration, SmtpServer server, Transaction transaction) {
    this.configuration = configuration;
    this.server = server;
    this.envelope = new Envelope(transaction, server, configuration.domains());
  }

  public Decided decide() {
    if (server.encryption() == Encryption.ALWAYS && !envelope.tls()) {
      return refused(server.place(), "nothing is heard without TLS");
    }
    if (envelope.isRefusedForItsForm()) {
      return refused(server.place(), "no such form of a recipient is taken");
    }
    for (Hook hook : server.hooks()) {
      Ruling ruling = ask(hook);
      if (ruling == Ruling.REFUSED) {
        return new Decided(Decision.REJECT, steps);
      }
      if (ruling == Ruling.TAKEN) {
        break;
      }
    }
    Journey.End end = new Journey(configuration.pipeline(), envelope).run(server.headers());
    steps.addAll(end.steps());
    return new Decided(end.decision(), steps);
  }

  private Decided refused(Place place, String why) {
    return new Decided(Decision.REJECT, List.of(new Decided.Step(place, why)));
  }

  /** What a hook says: nothing more is asked once one takes the recipient. */
  private enum Ruling {
    DECLINED,
    TAKEN,
    REFUSED
  }

  private Ruling ask(Hook hook) {
    return switch (hook) {
      case Hook.Guard guard -> {
        if (envelope.isTrusted()) {
          yield Ruling.DECLINED;
        }
        yield envelope.isLocalRecipient()
            ? Ruling.DECLINED
            : say(guard.place(), "relaying denied", Ruling.REFUSED);
      }
      case Hook.Postmaster postmaster ->
          envelope.isPostmaster()
              ? say(postmaster.place(), "taken for postmaster or abuse", Ruling.TAKEN)
              : Ruling.DECLINED;
      case Hook.Trusted trusted ->
          envelope.isTrusted()
              ? say(trusted.place(), "taken from whoever may relay", Ruling.TAKEN)
              : Ruling.DECLINED;
      case Hook.OwnSender own -> sender(own);
    };
  }

  private Ruling sender(Hook.OwnSender hook) {
    if (envelope.isLoggedIn()) {
      return envelope.hasNullSender()
          ? say(hook.place(), "a user has sent without a sender", Ruling.REFUSED)
          : Ruling.DECLINED;
    }
    return hook.strangers() && !envelope.isTrusted() && envelope.isLocalSender()
        ? say(hook.place(), "a stranger has sent as one of ours", Ruling.REFUSED)
        : Ruling.DECLINED;
  }

  private Ruling say(Place place, String what, Ruling ruling) {
    steps.add(new Decided.Step(place, what));
    return ruling;
  }
}
