package org.relayc.emitters.postfix.document;

import java.util.List;
import org.relayc.model.address.AddressSet;

/** A lookup table in a file of its own; all kinds are plain text that Postfix reads as it is. */
public sealed interface LookupTable {
  TableFile file();

  /** What the table is, a line each. */
  List<String> comment();

  /** Postfix's name of the kind, also the file's suffix. */
  String kind();

  default String fileName() {
    return file().stem() + "." + kind();
  }

  /** Client addresses (cidr_table(5)); how the set is laid out in lines is for the printer. */
  record Cidr(TableFile file, List<String> comment, AddressSet addresses, Action inside)
      implements LookupTable {
    public Cidr {
      comment = List.copyOf(comment);
    }

    @Override
    public String kind() {
      return "cidr";
    }
  }

  /** Keys and values (DATABASE_README, texthash). */
  record Texthash(TableFile file, List<String> comment, List<Entry> entries)
      implements LookupTable {
    public Texthash {
      comment = List.copyOf(comment);
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "texthash";
    }

    /** One line. */
    public record Entry(HashKey key, String value) {
      public Entry {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
          throw new IllegalArgumentException("table value '" + value + "'");
        }
      }
    }
  }

  /** Patterns tried in turn, without case, on the whole key (regexp_table(5)). */
  record Regexp(TableFile file, List<String> comment, List<Line> lines) implements LookupTable {
    public Regexp {
      comment = List.copyOf(comment);
      lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
      return "regexp";
    }

    /**
     * One pattern.
     *
     * @param unless patterns that must not match for this one to be tried
     */
    public record Line(Pattern pattern, List<Pattern> unless, Action action) {
      public Line {
        unless = List.copyOf(unless);
      }

      public Line(Pattern pattern, Action action) {
        this(pattern, List.of(), action);
      }
    }
  }
}
