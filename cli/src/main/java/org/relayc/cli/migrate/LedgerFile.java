package org.relayc.cli.migrate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.migrate.ledger.Entry;
import org.relayc.report.csv.CsvText;
import org.relayc.report.json.JsonWriter;
import org.relayc.report.markdown.MarkdownText;
import org.relayc.report.text.Visible;

/** The ledger as a file, in the format that its name ends with. */
public enum LedgerFile {
  TEXT(".txt"),
  MARKDOWN(".md"),
  JSON(".json"),
  CSV(".csv");

  private static final List<String> COLUMNS =
      List.of("outcome", "machine", "place", "object", "setting", "value", "because");

  private final String ending;

  LedgerFile(String ending) {
    this.ending = ending;
  }

  /** The format of a name; empty where it has no ending that is known. */
  public static Optional<LedgerFile> of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (LedgerFile format : values()) {
      if (folded.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Every line of the ledger. */
  public String text(List<Entry> ledger) {
    return switch (this) {
      case TEXT -> lines(ledger);
      case MARKDOWN -> markdown(ledger);
      case JSON -> json(ledger);
      case CSV -> csv(ledger);
    };
  }

  private static List<String> cells(Entry entry) {
    return List.of(
        entry.outcome().word(),
        entry.machine(),
        entry.place(),
        entry.object(),
        entry.setting(),
        entry.value(),
        entry.because());
  }

  private static String lines(List<Entry> ledger) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : ledger) {
      text.append(Visible.of(line(entry))).append('\n');
    }
    return text.toString();
  }

  private static String line(Entry entry) {
    String line =
        entry.outcome().word()
            + ": "
            + entry.place()
            + ": "
            + entry.object()
            + ": "
            + entry.setting()
            + " = "
            + entry.value();
    return entry.because().isEmpty() ? line : line + " (" + entry.because() + ")";
  }

  private static String markdown(List<Entry> ledger) {
    StringBuilder text = new StringBuilder();
    text.append("| ").append(String.join(" | ", COLUMNS)).append(" |\n");
    text.append("|---".repeat(COLUMNS.size())).append("|\n");
    for (Entry entry : ledger) {
      String row = cells(entry).stream().map(MarkdownText::of).collect(Collectors.joining(" | "));
      text.append("| ").append(row).append(" |\n");
    }
    return text.toString();
  }

  private static String json(List<Entry> ledger) {
    JsonWriter json = JsonWriter.indented();
    json.beginObject().name("ledger").beginArray();
    for (Entry entry : ledger) {
      List<String> cells = cells(entry);
      json.beginObject();
      for (int i = 0; i < COLUMNS.size(); i++) {
        json.name(COLUMNS.get(i)).value(cells.get(i));
      }
      json.endObject();
    }
    return json.endArray().endObject() + "\n";
  }

  private static String csv(List<Entry> ledger) {
    StringBuilder text = new StringBuilder(CsvText.row(COLUMNS));
    ledger.forEach(entry -> text.append(CsvText.row(cells(entry))));
    return text.toString();
  }
}
