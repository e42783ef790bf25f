package org.relayc.migrate.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.relayc.compiler.names.BuiltInNames;
import org.relayc.dsl.scan.TokenKind;
import org.relayc.dsl.syntax.SetKind;

/** The names of a policy, none of them given twice, reserved or always there. */
public final class NameBook {
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  /** A name that is not taken yet, as like to a wish as can be. */
  public String take(String wish) {
    String name = word(wish);
    String free = name;
    for (int i = 2; isTaken(free); i++) {
      free = name + "-" + i;
    }
    taken.add(free);
    return free;
  }

  private boolean isTaken(String name) {
    return name.isEmpty()
        || taken.contains(name)
        || TokenKind.keyword(name).isPresent()
        || Stream.of(SetKind.values()).anyMatch(kind -> BuiltInNames.has(kind, name));
  }

  /** A text as a name: {@code Internet Mail} is {@code internet-mail}. */
  public static String word(String text) {
    String word =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return word.substring(0, Math.min(word.length(), LONGEST)).replaceAll("-+$", "");
  }
}
