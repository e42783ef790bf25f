package org.relayc.emitters.postfix.live.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.emitters.postfix.live.reading.Reading;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.model.policy.Transaction;

/** A configuration of whatever origin, run by a real Postfix and read by us. */
record ForeignTrial(String name, List<EmittedFile> files) {

  /** What was misread, at most one a service and side of TLS; a dialogue may break once. */
  List<String> run(Random random, int sessions, Asked asked) {
    try {
      return play(random, sessions, asked);
    } catch (IllegalStateException broken) {
      try {
        return play(random, sessions, asked);
      } catch (IllegalStateException again) {
        return List.of(name + ", the server broke: " + again.getMessage() + "\n" + text());
      }
    }
  }

  private List<String> play(Random random, int sessions, Asked asked) {
    Reading reading = Reading.of(files);
    RandomSessions source = new RandomSessions(NamedValues.of(files), random);
    List<String> complaints = new ArrayList<>();
    try (PostfixSandbox sandbox = PostfixSandbox.start(files)) {
      for (MasterService service : sandbox.listeners()) {
        Listening server = reading.server(service.name());
        for (boolean tls : sides(server)) {
          List<List<Transaction>> questions = new ArrayList<>();
          // In clear, a service that wants TLS gives one answer to everything.
          for (int i = 0; i < (server.tlsForced() && !tls ? 1 : sessions); i++) {
            questions.add(source.next(service.name(), server, tls));
          }
          new Play(reading, sandbox, service, tls, text().contains("DISCARD"), asked)
              .run(questions)
              .ifPresent(complaint ->
                  complaints.add(name + ", " + service.name() + ": " + complaint + "\n" + text()));
        }
      }
    } catch (IllegalStateException broken) {
      // Without delay a client list may keep out the harness itself, before it is somebody else.
      boolean delays =
          MasterService.parse(PostfixSandbox.text(files, "master.cf")).stream()
              .filter(MasterService::isListener)
              .allMatch(service -> reading.server(service.name()).delays());
      if (delays) {
        throw broken;
      }
    }
    return complaints;
  }

  private static List<Boolean> sides(Listening server) {
    return server.tlsAtOnce()
        ? List.of(true)
        : server.tls() ? List.of(false, true) : List.of(false);
  }

  /** The files, for a person to look at. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (EmittedFile file : files) {
      text.append("--- ").append(file.path()).append('\n');
      text.append(PostfixSandbox.text(files, file.path()));
    }
    return text.toString();
  }
}
