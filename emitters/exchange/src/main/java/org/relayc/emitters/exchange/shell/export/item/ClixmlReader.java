package org.relayc.emitters.exchange.shell.export.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.relayc.emitters.exchange.metabase.source.BoundedReader;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.ExportCode;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.XmlText;

/**
 * Reads what Export-Clixml writes (MS-PSRP 2.2.5): objects with their properties, of which an
 * object is known by its {@code ToString} and a list by its elements.
 */
final class ClixmlReader {
  private static final String CURE = "export it again: Get-ReceiveConnector | Export-Clixml FILE";
  private static final int DEEPEST = 40;
  private static final Set<String> LISTS = Set.of("LST", "IE", "QUE", "STK");
  private static final Set<String> UNUSED = Set.of("BA", "TN", "TNRef");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final String file;
  private final BoundedReader text;
  private final XMLStreamReader xml;
  private final ItemLimit limit;
  private final Deque<ClixmlNode> open = new ArrayDeque<>();
  private final Map<String, ClixmlNode> byReference = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private int unused;

  private ClixmlReader(String file, BoundedReader text, XMLStreamReader xml) {
    this.file = file;
    this.text = text;
    this.xml = xml;
    this.limit = new ItemLimit(file, CURE);
  }

  static ItemReading read(String file, InputStream bytes) {
    try {
      BoundedReader text = new BoundedReader(EncodedText.open(bytes));
      return new ItemReading.Read(new ClixmlReader(file, text, XmlText.parser(text)).read());
    } catch (RefusedException e) {
      return new ItemReading.Refused(e.refusal());
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      return refused(file, line, "it is no well-formed XML");
    } catch (IOException e) {
      return refused(file, 1, "it cannot be read");
    }
  }

  private static ItemReading refused(String file, int line, String reason) {
    return new ItemReading.Refused(new ItemLimit(file, CURE).refused(line, reason).refusal());
  }

  private List<Item> read() throws XMLStreamException, RefusedException {
    while (xml.hasNext()) {
      int event = xml.next();
      text.event();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new RefusedException(
                new Refusal(
                    ExportCode.OUTSIDE_REFERENCE,
                    new FilePlace(file, line()),
                    "it has a DTD or an entity, which no CLIXML has",
                    CURE));
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return items;
  }

  private int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private void start() throws RefusedException {
    String element = xml.getLocalName();
    if (unused > 0 || UNUSED.contains(element)) {
      unused++;
      return;
    }
    if (open.isEmpty() && !element.equals("Objs")) {
      throw limit.refused(line(), "it is no CLIXML: it begins with '" + Shown.of(element) + "'");
    }
    if (open.size() > DEEPEST) {
      throw limit.refused(line(), "it is nested too deep");
    }
    ClixmlNode node =
        new ClixmlNode(
            limit.keep(element, line()),
            unescaped(Optional.ofNullable(xml.getAttributeValue(null, "N")).orElse("")),
            Optional.ofNullable(xml.getAttributeValue(null, "RefId")).orElse(""),
            line());
    if (open.size() > 1) {
      open.peek().children.add(node);
    }
    if (element.equals("Obj")) {
      byReference.put(node.reference, node);
    }
    open.push(node);
  }

  private void characters() throws RefusedException {
    if (unused == 0 && !open.isEmpty()) {
      open.peek().text.append(limit.keep(xml.getText(), line()));
    }
  }

  private void end() throws RefusedException {
    if (unused > 0) {
      unused--;
      return;
    }
    ClixmlNode node = open.pop();
    if (open.size() == 1) {
      addItems(node);
    }
  }

  /** A list at the top holds the objects themselves. */
  private void addItems(ClixmlNode node) throws RefusedException {
    ClixmlNode object = resolved(node);
    List<ClixmlNode> elements = elements(object);
    boolean bare = object.children("Props").isEmpty() && object.children("MS").isEmpty();
    if (bare && !elements.isEmpty()) {
      for (ClixmlNode element : elements) {
        addItem(resolved(element));
      }
    } else if (object.element.equals("Obj")) {
      addItem(object);
    }
  }

  private void addItem(ClixmlNode object) throws RefusedException {
    SortedMap<String, ItemValue> values = new TreeMap<>();
    for (ClixmlNode part : object.children) {
      if (part.element.equals("Props") || part.element.equals("MS")) {
        for (ClixmlNode property : part.children) {
          values.put(
              property.name.toLowerCase(Locale.ROOT),
              new ItemValue(property.name, texts(property), new FilePlace(file, property.line)));
        }
      }
    }
    items.add(new Item(new FilePlace(file, object.line), values));
  }

  private ClixmlNode resolved(ClixmlNode node) throws RefusedException {
    if (!node.element.equals("Ref")) {
      return node;
    }
    ClixmlNode object = byReference.get(node.reference);
    if (object == null) {
      throw limit.refused(node.line, "it refers to an object that is not there");
    }
    return object;
  }

  private static List<ClixmlNode> elements(ClixmlNode node) {
    return node.children.stream()
        .filter(child -> LISTS.contains(child.element))
        .flatMap(child -> child.children.stream())
        .toList();
  }

  private List<String> texts(ClixmlNode property) throws RefusedException {
    ClixmlNode node = resolved(property);
    if (node.children.stream().anyMatch(child -> LISTS.contains(child.element))) {
      List<String> texts = new ArrayList<>();
      for (ClixmlNode element : elements(node)) {
        single(resolved(element)).ifPresent(texts::add);
      }
      return texts;
    }
    return single(node).map(List::of).orElse(List.of());
  }

  /** What one element says: its text, or what its object would print. */
  private static Optional<String> single(ClixmlNode node) {
    return switch (node.element) {
      case "Nil" -> Optional.empty();
      case "Obj" ->
          node.children.stream()
              .filter(child -> child.element.equals("ToString"))
              .findFirst()
              .map(child -> unescaped(child.text.toString()))
              .or(() -> number(node));
      default -> Optional.of(unescaped(node.text.toString()));
    };
  }

  private static Optional<String> number(ClixmlNode node) {
    return node.children.stream()
        .filter(child -> child.element.equals("I32"))
        .findFirst()
        .map(child -> child.text.toString());
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }
}
