package org.relayc.emitters.postfix.semantics.words;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.postfix.semantics.words.Restriction.Item;

/**
 * Reads a restriction list as smtpd(8) of 3.7 goes through it: a word that takes an argument takes
 * the next one, whatever it is; a table alone is what its list looks up by itself.
 */
public final class RestrictionText {
  private final Iterator<String> words;
  private final Optional<Subject> byItself;
  private final Set<String> classes;
  private final List<Item> items = new ArrayList<>();
  private boolean warned;

  private RestrictionText(String text, Optional<Subject> byItself, Set<String> classes) {
    this.words = Words.in(text).iterator();
    this.byItself = byItself;
    this.classes = classes;
  }

  /**
   * The items of a list; of one that is longer than any budget only so many as exceed it.
   *
   * @param byItself what a table without a word before it looks up; nothing may do so in the lists
   *     after DATA
   * @param classes the names of smtpd_restriction_classes
   */
  public static List<Item> read(String text, Optional<Subject> byItself, Set<String> classes) {
    RestrictionText reader = new RestrictionText(text, byItself, classes);
    while (reader.words.hasNext() && reader.items.size() <= Budget.MOST) {
      reader.next(reader.words.next());
    }
    return reader.items;
  }

  private void next(String word) {
    if (word.equalsIgnoreCase("warn_if_reject")) {
      warned = true;
    } else if (isTable(word)) {
      add(
          word,
          byItself
              .map(subject -> lookIn(subject, word))
              .orElseGet(() -> broken("'" + word + "' stands alone")));
    } else if (word.equalsIgnoreCase("check_relay_domains")) {
      boolean allWarned = warned;
      for (Restriction each : Restriction.checkRelayDomains()) {
        warned = allWarned;
        add(word, each);
      }
    } else if (word.equalsIgnoreCase("permit_mx_backup")) {
      permitMxBackup();
    } else {
      add(word, restriction(word));
    }
  }

  /** Permits what permit_auth_destination does, and what an MX record says (postconf(5), 3.7). */
  private void permitMxBackup() {
    boolean allWarned = warned;
    add("permit_mx_backup", new Restriction.PermitDestination());
    warned = allWarned;
    add("permit_mx_backup", new Restriction.MayPermit("permit_mx_backup"));
  }

  private static boolean isTable(String word) {
    return word.indexOf(':') >= 0 || word.startsWith("{");
  }

  private void add(String text, Restriction restriction) {
    items.add(new Item(restriction, warned, text));
    warned = false;
  }

  private Restriction restriction(String word) {
    Optional<Restriction> plain = Vocabulary.plain(word);
    if (plain.isPresent()) {
      return plain.get();
    }
    Optional<Subject> subject = Vocabulary.lookUp(word);
    if (subject.isPresent()) {
      return look(subject.get());
    }
    if (Vocabulary.takesDomain(word)) {
      return argument()
          .flatMap(domain -> Vocabulary.withDomain(word, domain))
          .orElse(Restriction.NOTHING);
    }
    if (Vocabulary.onlyRefusesWithTable(word)) {
      Optional<String> table = argument();
      return table.filter(RestrictionText::isTable).isPresent()
          ? new Restriction.MayRefuse(word + " " + table.get())
          : broken(word + " without a table");
    }
    return unusual(word);
  }

  private Restriction unusual(String word) {
    if (word.equalsIgnoreCase("check_policy_service")) {
      Optional<String> server = argument();
      return server.filter(RestrictionText::isTable).isPresent()
          ? new Restriction.MayDecide(word + " " + server.get())
          : broken(word + " without a server");
    }
    if (word.equalsIgnoreCase("sleep")) {
      return argument().filter(RestrictionText::isNumber).isPresent()
          ? Restriction.NOTHING
          : broken("sleep without a number");
    }
    return classes.contains(word)
        ? new Restriction.Enter(word)
        : broken("unknown restriction '" + word + "'");
  }

  private Restriction look(Subject subject) {
    Optional<String> argument = argument();
    return argument.filter(RestrictionText::isTable).isPresent()
        ? lookIn(subject, argument.get())
        : broken("a look-up without a table");
  }

  private static Restriction lookIn(Subject subject, String table) {
    return new Restriction.Look(subject, tableName(table));
  }

  /** Braces around a table hold its search order as well ({@code { hash:x, search_order=… }}). */
  private static String tableName(String word) {
    if (!word.startsWith("{")) {
      return word;
    }
    List<String> inside = Words.of(word.substring(1, word.length() - (word.endsWith("}") ? 1 : 0)));
    return inside.isEmpty() ? word : inside.getFirst();
  }

  private Optional<String> argument() {
    return words.hasNext() ? Optional.of(words.next()) : Optional.empty();
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Restriction broken(String why) {
    return new Restriction.Broken(why);
  }
}
