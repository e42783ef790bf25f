package org.relayc.cli.explain;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.policy.ClauseText;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Explanation;
import org.relayc.diagnostics.source.LineColumn;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.decide.Consideration;
import org.relayc.model.decide.Ruling;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.ClauseId;

/**
 * The answer of one listener.
 *
 * @param notes what of the question was changed because the listener cannot have it
 */
public record Answer(
    ReadPolicy source,
    Compiled compiled,
    ListenerName listener,
    Recipient recipient,
    Ruling ruling,
    List<String> notes) {
  /** The statement that decides. */
  Optional<Statement> decider() {
    return ruling.decider().map(this::statement);
  }

  /** The words that decide. */
  Optional<Place> words() {
    return Explanation.of(compiled, ruling);
  }

  /** The words that a step is about. */
  Optional<Place> words(Consideration step) {
    return Explanation.of(compiled, step);
  }

  /** The file of a place as its reader would write it. */
  String name(Place place) {
    return source.names().of(place.file().name());
  }

  Statement statement(ClauseId id) {
    Place place = compiled.origins().of(id);
    return new Statement(name(place), place.start(), ClauseText.of(compiled, id));
  }

  /** A statement of the policy and where it stands. */
  record Statement(String file, LineColumn start, String text) {}
}
