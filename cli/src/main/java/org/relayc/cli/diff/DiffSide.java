package org.relayc.cli.diff;

import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.source.Source;
import org.relayc.lint.subject.Subject;

/**
 * One of the two that are compared.
 *
 * @param name as its user wrote it
 * @param subject of its one machine, or of the one that was chosen
 */
public record DiffSide(String name, Source source, Subject subject) {
  /**
   * The machine of a source that is understood.
   *
   * @param machine the one to take where there are several
   */
  public static DiffSide of(String name, Source source, Optional<String> machine) {
    if (source.subjects().size() == 1) {
      return new DiffSide(name, source, source.subjects().firstEntry().getValue());
    }
    String all = String.join(", ", source.subjects().keySet());
    String wanted =
        machine.orElseThrow(() ->
            new CannotRunException(
                "'" + name + "' holds several machines: " + all,
                "a comparison is of one: add --machine "
                    + source.subjects().firstEntry().getKey()));
    return source.subjects().entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(wanted))
        .findFirst()
        .map(each -> new DiffSide(name + " (" + each.getKey() + ")", source, each.getValue()))
        .orElseThrow(() ->
            new CannotRunException(
                "'" + name + "' holds no machine '" + wanted + "'", "machines: " + all));
  }
}
