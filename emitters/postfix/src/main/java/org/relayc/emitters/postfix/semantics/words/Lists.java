package org.relayc.emitters.postfix.semantics.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.semantics.words.Restriction.Item;

/** The restriction lists of a service, its classes, and the lists in its tables, each read once. */
public final class Lists {
  /** More classes within each other make smtpd(8) end by a full stack. */
  private static final int DEEPEST = 10_000;

  private static final Set<String> GUARDS =
      Set.of(
          "reject_unauth_destination",
          "defer_unauth_destination",
          "reject",
          "defer",
          "defer_if_permit",
          "check_relay_domains");

  private record Key(String text, Optional<Subject> byItself) {}

  private final Parameters parameters;
  private final Set<String> classes;
  private final Map<Key, List<Item>> read = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  public Lists(Parameters parameters) {
    this.parameters = parameters;
    classes = new TreeSet<>(Words.of(parameters.of("smtpd_restriction_classes").text()));
  }

  /** A stage's own list. */
  public List<Item> of(Stage stage) {
    return of(parameters.of(stage.parameter()).text(), stage.byItself());
  }

  /** A class, in a list that looks up tables without a word so. */
  public List<Item> restrictionClass(String name, Optional<Subject> byItself) {
    return of(parameters.of(name).text(), byItself);
  }

  /** The list of a text. */
  public List<Item> of(String text, Optional<Subject> byItself) {
    return read.computeIfAbsent(
        new Key(text, byItself),
        key -> List.copyOf(RestrictionText.read(key.text, key.byItself, classes)));
  }

  /**
   * Why smtpd(8) refuses to start: a class without a definition, no restriction that keeps
   * strangers from relaying in either of the lists for recipients, or a class that holds itself
   * before such a restriction is found (3.7, measured).
   */
  public Optional<String> refusesToStart() {
    for (String name : classes) {
      // One of blanks alone, as "$x $x" leaves them, is a definition (smtpd_check.c, 3.7).
      if (parameters.of(name).text().isEmpty()) {
        return Optional.of("restriction class '" + name + "' has no definition");
      }
    }
    Map<String, Boolean> guards = new HashMap<>();
    boolean guarded;
    open.clear();
    try {
      guarded =
          isGuarded(parameters.of(Stage.RECIPIENT.parameter()).text(), guards)
              || isGuarded(parameters.of(Stage.RELAY.parameter()).text(), guards);
    } catch (Endless endless) {
      return Optional.of("restriction class '" + endless.getMessage() + "' holds itself");
    }
    return guarded
        ? Optional.empty()
        : Optional.of("neither list for recipients holds 'reject_unauth_destination' or the like");
  }

  /**
   * @param guards what is known of classes
   */
  private boolean isGuarded(String text, Map<String, Boolean> guards) {
    boolean skip = false;
    for (String word : Words.in(text)) {
      if (skip) {
        skip = false;
      } else if (word.equalsIgnoreCase("warn_if_reject")) {
        skip = true;
      } else if (word.equalsIgnoreCase("permit")) {
        return false;
      } else if (GUARDS.contains(word.toLowerCase(Locale.ROOT)) || isGuardedClass(word, guards)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGuardedClass(String name, Map<String, Boolean> guards) {
    if (!classes.contains(name) || guards.size() > DEEPEST) {
      return false;
    }
    Boolean known = guards.get(name);
    if (known == null) {
      if (!open.add(name)) {
        throw new Endless(name);
      }
      known = isGuarded(parameters.of(name).text(), guards);
      guards.put(name, known);
      open.remove(name);
    }
    return known;
  }

  /** A class that is looked into while it is looked into, until the stack is full. */
  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Endless(String name) {
      super(name, null, false, false);
    }
  }
}
