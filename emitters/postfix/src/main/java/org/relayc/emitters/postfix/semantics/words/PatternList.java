package org.relayc.emitters.postfix.semantics.words;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.configuration.Tables.ListFile;

/**
 * A list of domains or networks; the first pattern that matches decides, and where none does the
 * answer is no (postconf(5) mynetworks, 3.7).
 */
public record PatternList(List<Item> items) {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 4_000_000;

  public PatternList {
    items = List.copyOf(items);
  }

  /**
   * One pattern.
   *
   * @param in false after an odd number of {@code !}
   */
  public record Item(boolean in, Pattern pattern) {}

  /** What is compared. */
  public sealed interface Pattern {
    /** A name, an address, or a network; in lower case. */
    record Text(String text) implements Pattern {}

    /** A table in which a key is found or not; its value does not count. */
    record InTable(String table) implements Pattern {}

    /** A file that we cannot read; what it holds may match anything. */
    record Unseen(String why) implements Pattern {}
  }

  /** Reads a list, with the files that it names in their places. */
  public static PatternList read(String text, Tables tables) {
    List<Item> items = new ArrayList<>();
    read(text, true, tables, items, 0);
    return new PatternList(items);
  }

  private static void read(String text, boolean in, Tables tables, List<Item> items, int depth) {
    for (String word : Words.of(text)) {
      if (word.startsWith("#")) {
        return; // "comment at end of line is not supported": the rest is left out (3.7).
      }
      int start = 0;
      while (start < word.length() && word.charAt(start) == '!') {
        start++;
      }
      boolean itemIn = in == (start % 2 == 0);
      String pattern = word.substring(start);
      if (items.size() >= LONGEST || depth >= DEEPEST) {
        items.add(new Item(itemIn, new Pattern.Unseen("a list without an end")));
        return;
      }
      if (pattern.startsWith("/")) {
        readFile(pattern, itemIn, tables, items, depth);
      } else if (!pattern.startsWith("[") && pattern.indexOf(':') >= 0) {
        items.add(new Item(itemIn, new Pattern.InTable(pattern)));
      } else if (!pattern.isEmpty()) {
        items.add(new Item(itemIn, new Pattern.Text(fold(pattern))));
      }
    }
  }

  private static void readFile(
      String path, boolean in, Tables tables, List<Item> items, int depth) {
    switch (tables.list(path)) {
      case ListFile.Lines lines -> {
        for (ListFile.Line line : lines.lines()) {
          read(line.text(), in, tables, items, depth + 1);
        }
      }
      case ListFile.Unseen unseen -> items.add(new Item(in, new Pattern.Unseen(unseen.why())));
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
