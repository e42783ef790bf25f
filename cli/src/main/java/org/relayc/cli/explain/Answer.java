package org.relayc.cli.explain;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.policy.ClauseText;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.source.LineColumn;
import org.relayc.diagnostics.source.Place;
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

  Statement statement(ClauseId id) {
    Place place = compiled.origins().of(id);
    return new Statement(
        source.names().of(place.file().name()), place.start(), ClauseText.of(compiled, id));
  }

  /** A statement of the policy and where it stands. */
  record Statement(String file, LineColumn start, String text) {
    String place() {
      return file + ":" + start.line() + ":" + start.column();
    }
  }
}
