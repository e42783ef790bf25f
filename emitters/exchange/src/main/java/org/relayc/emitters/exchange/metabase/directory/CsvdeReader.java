package org.relayc.emitters.exchange.metabase.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.relayc.emitters.exchange.metabase.source.BoundedReader;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * Reads what csvde exports: a row for each object, a column for each attribute, values parted by
 * semicolons, and bytes as {@code X'0a0b'}.
 */
public final class CsvdeReader {
  private static final String CURE = "export the directory again with 'ldifde -f export.ldf'";
  private static final int COLUMN_LIMIT = 10_000;

  private final String file;
  private final DirectoryDraft draft = new DirectoryDraft();
  private int line = 1;

  private CsvdeReader(String file) {
    this.file = file;
  }

  /**
   * Reads it to its end or to its first fault.
   *
   * @param file its name, for messages
   */
  public static DirectoryReading read(String file, InputStream bytes) {
    CsvdeReader reader = new CsvdeReader(file);
    try {
      BoundedReader text = new BoundedReader(EncodedText.open(bytes));
      return new DirectoryReading.Read(reader.read(text));
    } catch (RefusedException e) {
      return new DirectoryReading.Refused(e.refusal());
    } catch (CharacterCodingException e) {
      return reader.refused("it is neither UTF-8 nor UTF-16");
    } catch (IOException | UncheckedIOException e) {
      return reader.refused("the row is no CSV: " + Shown.of(String.valueOf(e.getMessage())));
    }
  }

  private DirectoryReading refused(String reason) {
    return new DirectoryReading.Refused(refusal(reason).refusal());
  }

  private RefusedException refusal(String reason) {
    return new RefusedException(new FilePlace(file, line), reason, CURE);
  }

  private Directory read(BoundedReader text) throws IOException, RefusedException {
    List<String> columns = List.of();
    try (CSVParser rows = parser(text)) {
      for (CSVRecord row : rows) {
        text.event();
        if (columns.isEmpty()) {
          columns = columns(row);
        } else {
          draft.add(object(columns, row));
        }
        line = (int) Math.min(Integer.MAX_VALUE, rows.getCurrentLineNumber() + 1);
      }
    }
    if (columns.isEmpty()) {
      throw refusal("it has no row that names its columns");
    }
    return draft.toDirectory();
  }

  private static CSVParser parser(Reader text) throws IOException {
    return CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(text);
  }

  private List<String> columns(CSVRecord row) throws RefusedException {
    List<String> columns = row.toList();
    if (!columns.get(0).equalsIgnoreCase("DN")) {
      throw refusal("its first column is '" + Shown.of(columns.get(0)) + "', not 'DN'");
    }
    if (columns.size() > COLUMN_LIMIT) {
      throw refusal("it has " + columns.size() + " columns");
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (column.isBlank() || !seen.add(column.toLowerCase(Locale.ROOT))) {
        throw refusal("column '" + Shown.of(column) + "' is empty or stands twice");
      }
    }
    return columns;
  }

  private DirectoryObject object(List<String> columns, CSVRecord row) throws RefusedException {
    if (row.size() != columns.size()) {
      throw refusal("the row has " + row.size() + " columns, not " + columns.size());
    }
    String name = row.get(0);
    DistinguishedName parsed =
        DistinguishedName.parse(name)
            .orElseThrow(() -> refusal("'" + Shown.of(name) + "' is no name"));
    FilePlace place = new FilePlace(file, line);
    List<DirectoryAttribute> attributes = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      List<byte[]> values = values(row.get(i));
      // A column is empty for objects that do not have its attribute.
      if (!values.isEmpty()) {
        attributes.add(new DirectoryAttribute(columns.get(i), values, place));
      }
    }
    return new DirectoryObject(parsed, attributes, place);
  }

  private List<byte[]> values(String cell) throws RefusedException {
    List<byte[]> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\0') {
        throw refusal("a value holds NUL");
      }
      if (c == '\\' && i + 1 < cell.length() && cell.charAt(i + 1) == ';') {
        value.append(';');
        i++;
      } else if (c == ';') {
        add(values, value);
      } else {
        value.append(c);
      }
    }
    add(values, value);
    return values;
  }

  private void add(List<byte[]> values, StringBuilder value) throws RefusedException {
    String text = value.toString();
    value.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    if (!text.startsWith("X'") || !text.endsWith("'") || text.length() < 3) {
      values.add(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    try {
      values.add(HexFormat.of().parseHex(text, 2, text.length() - 1));
    } catch (IllegalArgumentException e) {
      throw refusal("'" + Shown.of(text) + "' holds no hexadecimal bytes");
    }
  }
}
