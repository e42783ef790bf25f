package org.relayc.emitters.exchange.shell.export.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * Reads what ConvertTo-Json writes of cmdlets' objects: one object or an array of them, whose
 * properties are texts, numbers, booleans, null, or lists of these. Of an object within an object
 * its {@code Expression} or {@code Value} is read.
 */
final class JsonReader {
  private static final String CURE = "export the state again with Export-RelayState.ps1";
  private static final int DEEPEST = 20;

  private final String file;
  private final JsonText text;
  private final ItemLimit limit;
  private final List<Item> items = new ArrayList<>();

  private JsonReader(String file, Reader reader) {
    this.file = file;
    this.limit = new ItemLimit(file, CURE);
    this.text = new JsonText(reader, limit);
  }

  static ItemReading read(String file, InputStream bytes) {
    try {
      JsonReader reader = new JsonReader(file, EncodedText.open(bytes));
      return new ItemReading.Read(reader.read());
    } catch (RefusedException e) {
      return new ItemReading.Refused(e.refusal());
    } catch (IOException e) {
      return new ItemReading.Refused(
          new ItemLimit(file, CURE).refused(1, "it is neither UTF-8 nor UTF-16").refusal());
    }
  }

  private List<Item> read() throws IOException, RefusedException {
    if (text.take('[')) {
      if (!text.take(']')) {
        do {
          items.add(item());
        } while (text.take(','));
        text.expect(']');
      }
    } else {
      items.add(item());
    }
    text.expectEnd();
    return items;
  }

  private Item item() throws IOException, RefusedException {
    text.expect('{');
    FilePlace place = new FilePlace(file, text.line());
    SortedMap<String, ItemValue> values = new TreeMap<>();
    if (!text.take('}')) {
      do {
        FilePlace at = new FilePlace(file, text.line());
        String name = text.string();
        text.expect(':');
        ItemValue value = new ItemValue(name, value(1), at);
        if (values.put(name.toLowerCase(Locale.ROOT), value) != null) {
          throw limit.refused(text.line(), "'" + Shown.of(name) + "' is there twice");
        }
      } while (text.take(','));
      text.expect('}');
    }
    return new Item(place, values);
  }

  private List<String> value(int depth) throws IOException, RefusedException {
    if (depth > DEEPEST) {
      throw limit.refused(text.line(), "it is nested too deep");
    }
    if (text.take('[')) {
      List<String> elements = new ArrayList<>();
      if (!text.take(']')) {
        do {
          elements.addAll(value(depth + 1));
        } while (text.take(','));
        text.expect(']');
      }
      return elements;
    }
    return text.take('{') ? object(depth) : text.scalar();
  }

  private List<String> object(int depth) throws IOException, RefusedException {
    List<String> known = List.of("(an object)");
    if (text.take('}')) {
      return known;
    }
    do {
      String name = text.string();
      text.expect(':');
      List<String> value = value(depth + 1);
      if (name.equals("Expression") || name.equals("Value")) {
        known = value;
      }
    } while (text.take(','));
    text.expect('}');
    return known;
  }
}
