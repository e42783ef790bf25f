package org.relayc.cli.lowering;

import java.util.ArrayList;
import java.util.List;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.emitters.exchange.metabase.MetabaseTarget;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.postfix.PostfixTarget;

/** The catalogue of targets. */
public final class TargetCatalog {
  private TargetCatalog() {}

  private static List<TargetWriter> all() {
    return List.of(
        TargetWriter.of(new PostfixTarget(), PostfixProfiles::of),
        TargetWriter.of(new ShellTarget(), ShellProfiles::of),
        TargetWriter.of(new MetabaseTarget(), MetabaseProfiles::of),
        TargetWriter.of(new JamesTarget(), JamesProfiles::of));
  }

  /** The names, in one line. */
  public static String names() {
    List<String> names = new ArrayList<>();
    all().forEach(target -> names.add(target.name().text()));
    return String.join(", ", names);
  }

  /** The targets of a list with commas, each once. */
  public static List<TargetWriter> named(String list) {
    List<TargetWriter> named = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      TargetWriter target =
          all().stream()
              .filter(known -> known.name().text().equals(word))
              .findFirst()
              .orElseThrow(() ->
                  new CannotRunException("unknown target '" + word + "'", "targets: " + names()));
      if (named.stream().noneMatch(other -> other.name().equals(target.name()))) {
        named.add(target);
      }
    }
    return named;
  }
}
