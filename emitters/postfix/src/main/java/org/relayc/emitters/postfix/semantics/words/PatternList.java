package org.relayc.emitters.postfix.semantics.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.configuration.Tables.ListFile;

/**
 * A list of domains or networks; the first pattern that matches decides, and where none does the
 * answer is no (postconf(5) mynetworks, 3.7).
 */
public record PatternList(List<Item> items) {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 1_000_000;

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
    Reader reader = new Reader(tables);
    reader.read(text, true);
    return new PatternList(reader.items);
  }

  /** Collects the patterns of a list. */
  private static final class Reader {
    private final Tables tables;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private int lines;
    private boolean full;

    Reader(Tables tables) {
      this.tables = tables;
    }

    void read(String text, boolean in) {
      for (String word : Words.in(text)) {
        if (word.startsWith("#")) {
          return; // "comment at end of line is not supported": the rest is left out (3.7).
        }
        int start = 0;
        while (start < word.length() && word.charAt(start) == '!') {
          start++;
        }
        boolean itemIn = in == (start % 2 == 0);
        String pattern = word.substring(start);
        if (full) {
          return;
        }
        if (items.size() >= LONGEST) {
          end();
        } else if (pattern.startsWith("/")) {
          readFile(pattern, itemIn);
        } else if (!pattern.startsWith("[") && pattern.indexOf(':') >= 0) {
          items.add(new Item(itemIn, new Pattern.InTable(pattern)));
        } else if (!pattern.isEmpty()) {
          items.add(new Item(itemIn, new Pattern.Text(fold(pattern))));
        }
      }
    }

    /**
     * A file that names itself is read again and again until no more can be opened, which ends the
     * list with a fault (match_list.c, 3.7).
     */
    private void readFile(String path, boolean in) {
      if (open.size() >= DEEPEST || !open.add(path)) {
        end();
        return;
      }
      switch (tables.list(path)) {
        case ListFile.Lines(List<ListFile.Line> all) -> {
          for (ListFile.Line line : all) {
            if (full || ++lines > LONGEST) {
              end();
              break;
            }
            read(line.text(), in);
          }
        }
        case ListFile.Unseen(String why) -> items.add(new Item(in, new Pattern.Unseen(why)));
      }
      open.remove(path);
    }

    /** What comes after this we do not know, whichever side of a {@code !} it is on. */
    private void end() {
      if (!full) {
        items.add(new Item(true, new Pattern.Unseen("a list without an end")));
      }
      full = true;
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
