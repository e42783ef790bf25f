package org.relayc.emitters.exchange.metabase.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.relayc.emitters.exchange.metabase.source.BoundedReader;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.ExportCode;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * Reads the MetaBase.xml of IIS 6.0, which is flat: every key is an element below {@code
 * MBProperty}, and where it belongs is in its {@code Location}.
 *
 * <p>Only what the SMTP service and the keys above it hold is kept, so that the size of a file does
 * not matter.
 */
public final class MetabaseReader {
  private static final String CURE = "export the metabase again, with the management console";

  /** What kept properties may weigh: characters, and a fee for each. */
  private static final long KEPT_LIMIT = 100L << 20;

  private static final int FEE = 200;

  /** Names of elements and attributes; IIS knows some 800, and the parser keeps each it meets. */
  private static final int NAMES_LIMIT = 10_000;

  private static final int CHILD = 4;

  private final String file;
  private final BoundedReader text;
  private final XMLStreamReader xml;
  private final Map<Location, MetabaseKey> keys = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private @Nullable KeyDraft draft;
  private int depth;
  private int line = 1;
  private long kept;

  private MetabaseReader(String file, BoundedReader text, XMLStreamReader xml) {
    this.file = file;
    this.text = text;
    this.xml = xml;
  }

  /**
   * Reads it to its end or to its first fault.
   *
   * @param file its name, for messages
   */
  public static MetabaseReading read(String file, InputStream bytes) {
    try {
      BoundedReader text = new BoundedReader(EncodedText.open(bytes));
      return read(file, text);
    } catch (IOException e) {
      return refused(new FilePlace(file, 1), "it cannot be read");
    }
  }

  private static MetabaseReading read(String file, BoundedReader text) {
    try {
      return new MetabaseReader(file, text, XmlText.parser(text)).read();
    } catch (RefusedException e) {
      return new MetabaseReading.Refused(e.refusal());
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      return refused(
          new FilePlace(file, line),
          text.isExceeded() ? "a tag or text is longer than 4 MiB" : reason(e));
    }
  }

  private static MetabaseReading refused(FilePlace place, String reason) {
    return new MetabaseReading.Refused(new RefusedException(place, reason, CURE).refusal());
  }

  /** The parser's words without its own report of the place. */
  private static String reason(XMLStreamException fault) {
    String message = String.valueOf(fault.getMessage());
    int start = message.indexOf("Message: ");
    return "it is no well-formed XML: "
        + Shown.of(start < 0 ? message : message.substring(start + "Message: ".length()));
  }

  private MetabaseReading read() throws XMLStreamException, RefusedException {
    checkEncoding();
    while (xml.hasNext()) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.DTD -> throw outside("it has a DTD, which no metabase has");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw outside("it refers to an entity");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkBlank();
        default -> {
          // Comments and the like say nothing.
        }
      }
      text.event();
      line = xml.getLocation().getLineNumber();
    }
    return new MetabaseReading.Read(new Metabase(keys));
  }

  private void checkEncoding() throws RefusedException {
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null && !declared.toLowerCase(Locale.ROOT).matches("utf-(8|16)")) {
      throw refused("it says to be in '" + Shown.of(declared) + "', not in UTF-8 or UTF-16");
    }
  }

  private void checkBlank() throws RefusedException {
    if (!xml.isWhiteSpace()) {
      throw refused("there is text between its elements");
    }
  }

  private void start() throws RefusedException {
    depth++;
    String name = xml.getLocalName();
    checkNames(name);
    switch (depth) {
      case 1 -> expect(name, "configuration");
      case 2 -> expect(name, "MBProperty");
      case 3 -> startKey(name);
      case CHILD -> {
        expect(name, "Custom");
        if (draft != null) {
          keep(draft.addCustom(xml, here()), 1);
        }
      }
      default -> throw refused("'" + Shown.of(name) + "' stands too deep in it");
    }
  }

  private void expect(String name, String expected) throws RefusedException {
    if (!name.equals(expected)) {
      throw refused("'" + Shown.of(name) + "' stands where a metabase has '" + expected + "'");
    }
  }

  private void checkNames(String element) throws RefusedException {
    names.add(element);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    if (names.size() > NAMES_LIMIT) {
      throw refused("it has more than " + NAMES_LIMIT + " different names");
    }
  }

  private void startKey(String type) throws RefusedException {
    String path = xml.getAttributeValue(null, "Location");
    if (path == null) {
      throw refused("a key '" + Shown.of(type) + "' has no Location");
    }
    Location location = Location.parse(path);
    if (Location.SMTP.holds(location) || location.holds(Location.SMTP)) {
      draft = new KeyDraft(location, type, here());
      keep(draft.addAttributes(xml) + path.length(), xml.getAttributeCount());
    }
  }

  private void keep(int characters, int properties) throws RefusedException {
    kept += characters + (long) FEE * properties;
    if (kept > KEPT_LIMIT) {
      throw refused("its SMTP service holds more than can be kept");
    }
  }

  private void end() throws RefusedException {
    if (depth == CHILD - 1 && draft != null) {
      MetabaseKey key = draft.toKey();
      if (keys.putIfAbsent(key.location(), key) != null) {
        throw refused("key '" + Shown.of(key.location().toString()) + "' stands twice");
      }
      draft = null;
    }
    depth--;
  }

  private FilePlace here() {
    return new FilePlace(file, line);
  }

  private RefusedException outside(String reason) {
    return new RefusedException(new Refusal(ExportCode.OUTSIDE_REFERENCE, here(), reason, CURE));
  }

  private RefusedException refused(String reason) {
    return new RefusedException(here(), reason, CURE);
  }
}
