package org.relayc.emitters.postfix.read.parameter;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.postfix.profile.PostfixVersion;

/**
 * A parameter that Postfix knows by itself.
 *
 * @param status what it has to do with who may relay, where it is set
 * @param since the minor number of the first release of 3 that has it, 0 for older than 3.4
 * @param until the minor number of the last one that has it
 * @param text its default (postconf -d, 3.7, before expansion)
 * @param because why its status is not modelled; empty for the others
 */
public record KnownParameter(
    String name, Setting.Status status, int since, int until, String text, String because) {
  private static final int COLUMNS = 6;

  static KnownParameter parse(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != COLUMNS) {
      throw new IllegalStateException("settings.tsv: " + line);
    }
    return new KnownParameter(
        columns.get(0),
        Setting.Status.valueOf(columns.get(1)),
        Integer.parseInt(columns.get(2)),
        Integer.parseInt(columns.get(3)),
        columns.get(4),
        columns.get(5));
  }

  /** Its default in a release; empty where that does not know it. */
  Optional<Definition> defaultIn(PostfixVersion version) {
    boolean known = since <= version.minor() && version.minor() <= until;
    return known ? Optional.of(Definition.builtIn(text)) : Optional.empty();
  }
}
