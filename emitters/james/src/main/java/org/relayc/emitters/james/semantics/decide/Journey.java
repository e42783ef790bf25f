package org.relayc.emitters.james.semantics.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.james.semantics.mail.Written;
import org.relayc.model.mail.Decision;
import org.relayc.model.mailbox.MailboxSet;

/** One mail for one recipient on its way through the mailets. */
final class Journey {
  private static final int NO = 1;
  private static final int YES = 2;

  private final Pipeline pipeline;
  private final Envelope envelope;
  private final Map<Stop, End> seen = new HashMap<>();

  Journey(Pipeline pipeline, Envelope envelope) {
    this.pipeline = pipeline;
    this.envelope = envelope;
  }

  private record Stop(String state, int mailet, Written mail) {}

  /** Where a mail ends, and the mailets that took it. */
  record End(Decision decision, List<Decided.Step> steps) {}

  End run(Map<String, String> headers) {
    return switch (pipeline) {
      case Pipeline.Unseen unseen ->
          new End(envelope.isLocalRecipient() ? Decision.DELIVER : Decision.REJECT, List.of());
      case Pipeline.Processors(Map<String, List<Mailet>> byState) ->
          at(byState, new Stop(Pipeline.ROOT, 0, Written.by(headers)));
    };
  }

  /** Of the ways that the author of the message can choose, the one that gets furthest. */
  private End at(Map<String, List<Mailet>> byState, Stop stop) {
    End before = seen.get(stop);
    if (before != null) {
      return before;
    }
    List<Mailet> mailets = byState.getOrDefault(stop.state(), List.of());
    End end = new End(Decision.REJECT, List.of());
    if (stop.mailet() < mailets.size()) {
      Mailet mailet = mailets.get(stop.mailet());
      int answers = answers(mailet.match(), stop.mail());
      if ((answers & NO) != 0) {
        end = at(byState, new Stop(stop.state(), stop.mailet() + 1, stop.mail()));
      }
      if ((answers & YES) != 0) {
        End taken = taken(byState, stop, mailet);
        end = answers == YES || taken.decision().compareTo(end.decision()) > 0 ? taken : end;
      }
    }
    seen.put(stop, end);
    return end;
  }

  private End taken(Map<String, List<Mailet>> byState, Stop stop, Mailet mailet) {
    Written mail = stop.mail();
    return switch (mailet.effect()) {
      case Effect.Nothing nothing -> at(byState, next(stop, mail));
      case Effect.Jump(String state) -> said(mailet, at(byState, new Stop(state, 0, mail)));
      case Effect.Send send ->
          last(mailet, envelope.isLocalRecipient() ? Decision.FORWARD : Decision.RELAY);
      case Effect.Deliver deliver -> last(mailet, Decision.DELIVER);
      case Effect.End end -> last(mailet, Decision.REJECT);
      case Effect.Attributes attributes ->
          said(mailet, at(byState, next(stop, mail.after(attributes))));
      case Effect.NoAttributes none -> at(byState, next(stop, mail.withoutAttributes()));
      case Effect.Headers headers -> at(byState, next(stop, mail.after(headers)));
    };
  }

  private static Stop next(Stop stop, Written mail) {
    return new Stop(stop.state(), stop.mailet() + 1, mail);
  }

  private static End last(Mailet mailet, Decision decision) {
    return new End(decision, List.of(new Decided.Step(mailet.place(), mailet.text())));
  }

  private static End said(Mailet mailet, End end) {
    List<Decided.Step> steps = new ArrayList<>();
    steps.add(new Decided.Step(mailet.place(), mailet.text()));
    steps.addAll(end.steps());
    return new End(end.decision(), steps);
  }

  private static int one(boolean answer) {
    return answer ? YES : NO;
  }

  private static int not(int answers) {
    return ((answers & NO) << 1) | ((answers & YES) >> 1);
  }

  /** Which answers a question has: one, or both where the author of the message chooses. */
  private int answers(Match match, Written mail) {
    return switch (match) {
      case Match.LoggedIn any -> one(envelope.isLoggedIn());
      case Match.Trusted any -> one(envelope.isTrusted());
      case Match.User user -> one(envelope.user().filter(user.names()::contains).isPresent());
      case Match.Client(NetworkList networks) -> one(envelope.isIn(networks.addresses()));
      case Match.LocalRecipient any -> one(envelope.isLocalRecipient());
      case Match.Recipients(MailboxSet set, String text) -> one(envelope.isRecipientIn(set));
      case Match.DressedRecipient any -> one(envelope.isRecipientDressed());
      case Match.LocalSender any -> one(envelope.isLocalSender());
      case Match.Senders(MailboxSet set, boolean nobody, String text) ->
          one(envelope.isSenderIn(set, nobody));
      case Match.DressedSender any -> one(envelope.isSenderDressed());
      case Match.Attribute attribute -> written(mail.of(attribute));
      case Match.Header header -> written(mail.of(header));
      case Match.Content content -> YES | NO;
      case Match.Unseen unseen -> NO;
      case Match.None(List<Match> some) -> not(any(some, mail));
      case Match.All(List<Match> some) -> all(some, mail);
      case Match.Any(List<Match> some) -> any(some, mail);
      case Match.Odd(List<Match> some) -> odd(some, mail);
    };
  }

  private static int written(Written.Answer answer) {
    return switch (answer) {
      case YES -> YES;
      case NO -> NO;
      case CHOSEN -> YES | NO;
    };
  }

  private int all(List<Match> some, Written mail) {
    int all = YES;
    for (Match match : some) {
      int answers = answers(match, mail);
      all = ((all | answers) & NO) | (all & answers & YES);
    }
    return all;
  }

  private int any(List<Match> some, Written mail) {
    int any = NO;
    for (Match match : some) {
      int answers = answers(match, mail);
      any = ((any | answers) & YES) | (any & answers & NO);
    }
    return any;
  }

  private int odd(List<Match> some, Written mail) {
    int odd = NO;
    for (Match match : some) {
      int answers = answers(match, mail);
      int turned = (answers & YES) != 0 ? not(odd) : 0;
      odd = ((answers & NO) != 0 ? odd : 0) | turned;
    }
    return odd;
  }
}
