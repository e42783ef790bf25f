package org.relayc.emitters.exchange.metabase.directory;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.TextLines;

/** Goes through the records of an LDIF text (RFC 2849): unfolds lines and leaves out comments. */
final class LdifLines {
  private static final int RECORD_LIMIT = 16 << 20;
  private static final String CURE = "export the directory again with 'ldifde -f export.ldf'";

  private final String file;
  private final TextLines lines;
  private Optional<String> ahead;

  LdifLines(String file, Reader text) throws IOException, RefusedException {
    this.file = file;
    this.lines = new TextLines(file, text, CURE);
    this.ahead = lines.next();
  }

  /** The next record; empty at the end. */
  Optional<LdifRecord> next() throws IOException, RefusedException {
    List<String> found = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int size = 0;
    while (ahead.isPresent() && !(ahead.get().isEmpty() && !found.isEmpty())) {
      int number = lines.number();
      String line = unfolded();
      if (line.startsWith(" ")) {
        throw refused(number, "the line continues nothing");
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        size += line.length();
        if (size > RECORD_LIMIT) {
          throw refused(number, "a record is longer than 16 MiB");
        }
        found.add(line);
        numbers.add(number);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new LdifRecord(found, numbers));
  }

  private String unfolded() throws IOException, RefusedException {
    String line = ahead.orElseThrow();
    int number = lines.number();
    ahead = lines.next();
    // A blank line ends a record, and so nothing continues it.
    if (line.isEmpty() || ahead.isEmpty() || !ahead.get().startsWith(" ")) {
      return line;
    }
    StringBuilder whole = new StringBuilder(line);
    while (ahead.isPresent() && ahead.get().startsWith(" ")) {
      whole.append(ahead.get(), 1, ahead.get().length());
      if (whole.length() > RECORD_LIMIT) {
        throw refused(number, "a value is longer than 16 MiB");
      }
      ahead = lines.next();
    }
    return whole.toString();
  }

  RefusedException refused(int line, String reason) {
    return new RefusedException(new FilePlace(file, line), reason, CURE);
  }
}
