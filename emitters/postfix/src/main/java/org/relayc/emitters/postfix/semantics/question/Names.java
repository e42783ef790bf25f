package org.relayc.emitters.postfix.semantics.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.PatternList.Pattern;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * The names that a pattern of a list matches (postconf(5) mynetworks, relay_domains, 3.7).
 *
 * @param asks what a list is asked, for people: "relay_domains holds the recipient's domain"
 * @param parents how {@code d} and {@code .d} are read
 */
record Names(Tables tables, String asks, Parents parents) {
  /** Expressions of a table of which each is a question of its own. */
  private static final int FEW = 100;

  /** What a list's patterns say of sub-domains. */
  enum Parents {
    /** A pattern is a whole name. */
    NONE,
    /** {@code d} is a name, {@code .d} what is below. */
    DOTTED,
    /** {@code d} is a name and what is below. */
    PLAIN
  }

  /**
   * Names that match for sure, and tests of what we cannot see.
   *
   * @param rest whether what is no name matches as well: an address literal
   */
  record Matched(NameSet names, boolean rest, List<String> unseen) {}

  /** What a pattern matches. */
  Matched of(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Text(String text) -> known(text(text));
      case Pattern.InTable(String table) -> inTable(table);
      case Pattern.Unseen(String why) -> unseen(asks + " (" + why + ")");
    };
  }

  private static Matched known(NameSet names) {
    return new Matched(names, false, List.of());
  }

  private static Matched unseen(String name) {
    return new Matched(NameSet.EMPTY, false, List.of(name));
  }

  private NameSet text(String text) {
    return switch (parents) {
      case NONE -> Mailboxes.names(text, true, false);
      case PLAIN -> Mailboxes.names(text, true, true);
      case DOTTED ->
          text.startsWith(".")
              ? Mailboxes.names(text.substring(1), false, true)
              : Mailboxes.names(text, true, false);
    };
  }

  private Matched inTable(String table) {
    return switch (tables.open(table)) {
      case Table.Always always -> new Matched(NameSet.ANY, true, List.of());
      case Table.Cidr cidr -> known(NameSet.EMPTY);
      case Table.Keys keys -> known(keys(keys));
      case Table.Patterns patterns -> patterns(table, patterns);
      case Table.Unseen unseen -> unseen(asks + " by " + table);
    };
  }

  private NameSet keys(Table.Keys keys) {
    NameActions names = new NameActions(parents == Parents.PLAIN);
    for (Table.Entry entry : keys.entries()) {
      if (parents != Parents.NONE || !entry.key().startsWith(".")) {
        names.add(entry.key(), Action.OK);
      }
    }
    return names.sets().getOrDefault(Action.OK, NameSet.EMPTY);
  }

  /** A line of which we cannot see whether it matches leaves the table open, whatever its value. */
  private Matched patterns(String table, Table.Patterns patterns) {
    List<NameSet> names = new ArrayList<>();
    boolean rest = false;
    List<String> unseen = new ArrayList<>();
    for (Table.Patterns.Line line : patterns.lines()) {
      Optional<NameSet> matched = names(line);
      if (matched.isEmpty()) {
        unseen.add(asks + " by /" + line.expression().text() + "/ in " + table);
      } else {
        names.add(matched.get());
        rest |= matched.get().containsTheRest();
      }
    }
    return new Matched(
        NameSet.union(names), rest, unseen.size() > FEW ? one(unseen, table) : unseen);
  }

  /** Many expressions are one question; its name tells them from others. */
  private List<String> one(List<String> unseen, String table) {
    return List.of(
        "%s by one of %d expressions (%s) in %s"
            .formatted(asks, unseen.size(), digest(unseen), table));
  }

  private static String digest(List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  private static Optional<NameSet> names(Table.Patterns.Line line) {
    Optional<NameSet> all = names(line.expression());
    for (Table.Patterns.Expression guard : line.guards()) {
      Optional<NameSet> guarded = names(guard);
      all = all.flatMap(names -> guarded.map(names::intersect));
    }
    return all;
  }

  private static Optional<NameSet> names(Table.Patterns.Expression expression) {
    Table.Patterns.Expression plain =
        new Table.Patterns.Expression(
            expression.text(), expression.flags(), false, expression.pcre());
    Optional<NameSet> names = Expressions.shapes(plain).flatMap(Mailboxes::names);
    return expression.negated() ? names.map(NameSet::complement) : names;
  }

  /** The list as tests in their order; the first that holds decides. */
  List<Piece> pieces(PatternList list) {
    List<Piece> pieces = new ArrayList<>();
    NameSet.Builder texts = new NameSet.Builder();
    boolean textsIn = true;
    for (PatternList.Item item : list.items()) {
      boolean text = item.pattern() instanceof Pattern.Text;
      if (!text || item.in() != textsIn) {
        pieces.add(new Piece(textsIn, known(texts.build())));
        textsIn = item.in();
      }
      if (text) {
        of(item.pattern()).names().entries().stream()
            .filter(NameSet.Entry::in)
            .map(NameSet.Entry::pattern)
            .filter(pattern -> !(pattern instanceof NamePattern.Any))
            .forEach(texts::add);
      } else {
        pieces.add(new Piece(item.in(), of(item.pattern())));
      }
    }
    pieces.add(new Piece(textsIn, known(texts.build())));
    return pieces;
  }

  /** One test of a list. */
  record Piece(boolean in, Matched matched) {}
}
