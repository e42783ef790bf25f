package org.relayc.emitters.exchange.metabase.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.dump.ExportedList.Content;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.source.TextLines;
import org.relayc.emitters.exchange.metabase.store.Location;

/**
 * Reads what {@code export-relay-lists.vbs} prints. Lists and the whole of it end with a line that
 * says so, since a denying list that lost its end lets more relay.
 */
public final class ListReader {
  private static final String CURE = "run 'cscript //nologo export-relay-lists.vbs' again";
  private static final String HEAD = "relayc-lists: 1";
  private static final String LIST = "list: ";
  private static final String UNREADABLE = "unreadable: ";
  private static final int LIMIT = 1_000_000;

  private final String file;
  private final TextLines lines;
  private final List<ExportedList> lists = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private int count;

  private ListReader(String file, TextLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads it to its end or to its first fault.
   *
   * @param file its name, for messages
   */
  public static ListReading read(String file, InputStream bytes) {
    try {
      TextLines lines = new TextLines(file, EncodedText.open(bytes), CURE);
      return new ListReading.Read(new ListReader(file, lines).read());
    } catch (RefusedException e) {
      return new ListReading.Refused(e.refusal());
    } catch (IOException e) {
      return new ListReading.Refused(
          new Refusal(new FilePlace(file, 1), "it is neither UTF-8 nor UTF-16", CURE));
    }
  }

  private List<ExportedList> read() throws IOException, RefusedException {
    String head = next();
    if (!head.equals(HEAD)) {
      throw refused("it begins with '" + Shown.of(head) + "', not with '" + HEAD + "'");
    }
    String line = next();
    while (!line.equals("end-of-lists")) {
      list(line);
      line = next();
    }
    Optional<String> more = nextContent();
    if (more.isPresent()) {
      throw refused("'" + Shown.of(more.get()) + "' stands behind the end");
    }
    return lists;
  }

  private void list(String line) throws IOException, RefusedException {
    int blank = line.lastIndexOf(' ');
    if (!line.startsWith(LIST) || blank <= LIST.length()) {
      throw refused("'" + Shown.of(line) + "' names no list");
    }
    Location key = Location.parse(line.substring(LIST.length(), blank).strip());
    String property = line.substring(blank + 1);
    if (!property.equals("RelayIpList") && !property.equals("IPSecurity")) {
      throw refused("'" + Shown.of(property) + "' is neither RelayIpList nor IPSecurity");
    }
    FilePlace place = here();
    if (!seen.add(List.of(key, property))) {
      throw refused(property + " of '" + Shown.of(key.toString()) + "' stands twice");
    }
    lists.add(new ExportedList(key, property, content(), place));
  }

  private Content content() throws IOException, RefusedException {
    String first = next();
    if (first.equals("absent")) {
      expectEnd();
      return new ExportedList.Absent();
    }
    if (first.startsWith(UNREADABLE)) {
      expectEnd();
      return new ExportedList.Unreadable(Shown.of(first.substring(UNREADABLE.length())));
    }
    ListDraft draft =
        ListDraft.of(first)
            .orElseThrow(() -> refused("'" + Shown.of(first) + "' is no GrantByDefault"));
    String line = next();
    while (!line.equals("end")) {
      if (++count > LIMIT) {
        throw refused("it has more than " + LIMIT + " entries");
      }
      Optional<String> fault = draft.add(line);
      if (fault.isPresent()) {
        throw refused(fault.get());
      }
      line = next();
    }
    return new ExportedList.Present(draft.toList());
  }

  private void expectEnd() throws IOException, RefusedException {
    String line = next();
    if (!line.equals("end")) {
      throw refused("'" + Shown.of(line) + "' stands in a list that has nothing");
    }
  }

  private String next() throws IOException, RefusedException {
    return nextContent().orElseThrow(() -> refused("it ends before its last line"));
  }

  /** The next line that is not blank, without blanks at its ends. */
  private Optional<String> nextContent() throws IOException, RefusedException {
    Optional<String> line = lines.next();
    while (line.isPresent() && line.get().isBlank()) {
      line = lines.next();
    }
    return line.map(String::strip);
  }

  private FilePlace here() {
    return new FilePlace(file, Math.max(1, lines.number()));
  }

  private RefusedException refused(String reason) {
    return new RefusedException(here(), reason, CURE);
  }
}
