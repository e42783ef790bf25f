package org.relayc.emitters.exchange.shell.export.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.relayc.emitters.exchange.metabase.source.BoundedReader;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * Reads what Export-Csv writes: a row for each object, a column for each property. The elements of
 * a list are parted by semicolons; Export-Csv itself does not write them.
 */
final class CsvReader {
  private static final String CURE = "export the state again with Export-RelayState.ps1";
  private static final int COLUMNS = 1_000;

  private final String file;
  private final ItemLimit limit;
  private int line = 1;

  private CsvReader(String file) {
    this.file = file;
    this.limit = new ItemLimit(file, CURE);
  }

  static ItemReading read(String file, InputStream bytes) {
    CsvReader reader = new CsvReader(file);
    try {
      BoundedReader text = new BoundedReader(EncodedText.open(bytes));
      return new ItemReading.Read(reader.read(text));
    } catch (RefusedException e) {
      return new ItemReading.Refused(e.refusal());
    } catch (CharacterCodingException e) {
      return reader.refused("it is neither UTF-8 nor UTF-16");
    } catch (IOException | UncheckedIOException e) {
      return reader.refused("the row is no CSV: " + Shown.of(String.valueOf(e.getMessage())));
    }
  }

  private ItemReading refused(String reason) {
    return new ItemReading.Refused(limit.refused(line, reason).refusal());
  }

  private List<Item> read(BoundedReader text) throws IOException, RefusedException {
    List<Item> items = new ArrayList<>();
    List<String> columns = List.of();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
    try (CSVParser rows = CSVParser.builder().setReader(text).setFormat(format).get()) {
      for (CSVRecord row : rows) {
        text.event();
        if (columns.isEmpty()) {
          columns = columns(row);
        } else {
          items.add(item(columns, row));
        }
        line = (int) rows.getCurrentLineNumber() + 1;
      }
    }
    return items;
  }

  private List<String> columns(CSVRecord row) throws RefusedException {
    Set<String> names = new HashSet<>();
    for (String name : row) {
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw limit.refused(line, "column '" + Shown.of(name) + "' is there twice");
      }
    }
    if (row.size() > COLUMNS) {
      throw limit.refused(line, "it has more than " + COLUMNS + " columns");
    }
    return List.of(row.values());
  }

  private Item item(List<String> columns, CSVRecord row) throws RefusedException {
    if (row.size() != columns.size()) {
      throw limit.refused(
          line,
          "the row has " + row.size() + " values, and there are " + columns.size() + " columns");
    }
    FilePlace place = new FilePlace(file, line);
    SortedMap<String, ItemValue> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      String text = limit.keep(row.get(i), line);
      if (text.startsWith("Microsoft.Exchange.Data.MultiValuedProperty")
          || text.equals("System.Object[]")
          || text.equals("System.String[]")) {
        throw limit.refused(
            line, "'" + Shown.of(name) + "' holds the name of a type where its elements should be");
      }
      values.put(
          name.toLowerCase(Locale.ROOT),
          new ItemValue(name, text.isEmpty() ? List.of() : List.of(text.split(";", -1)), place));
    }
    return new Item(place, values);
  }
}
