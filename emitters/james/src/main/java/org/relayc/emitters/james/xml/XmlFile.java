package org.relayc.emitters.james.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/**
 * Reads the text of a file so that nothing else is touched and it always ends: no document type, no
 * entities, and no more of anything than a configuration has.
 */
public final class XmlFile {
  static final int DEEPEST = 32;
  static final int MOST_ELEMENTS = 50_000;
  static final int LONGEST_VALUE = 1 << 16;
  private static final int MOST_TEXT = 1 << 22;

  private final SourceFile file;
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;
  private int end;
  private int tagged;

  private XmlFile(SourceFile file) {
    this.file = file;
  }

  /** What came of reading a file. */
  public sealed interface Result permits Root, Refused {}

  /** Its root element. */
  public record Root(Element element) implements Result {}

  /**
   * It is not read.
   *
   * @param reason a message fragment
   */
  public record Refused(Place place, String reason, String help) implements Result {}

  public static Result read(SourceFile file) {
    if (file.text().length() > MOST_TEXT) {
      return new Refused(
          file.at(0, 0), "it has more than 4 million characters", "keep what James needs");
    }
    return new XmlFile(file).read();
  }

  private Result read() {
    try {
      XMLStreamReader reader = parser();
      while (reader.hasNext()) {
        int event = reader.next();
        end = Math.clamp(reader.getLocation().getCharacterOffset(), 0, file.text().length());
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            Element done = open.pop().close();
            if (open.isEmpty()) {
              rest(reader);
              return new Root(done);
            }
            open.peek().children.add(done);
          }
          case XMLStreamConstants.DTD -> throw new TooMuch("it has a document type");
          case XMLStreamConstants.ENTITY_REFERENCE -> throw new TooMuch("it refers to an entity");
          default -> {
            // Comments and processing instructions say nothing.
          }
        }
      }
      return new Refused(here(), "it has no element", "write the elements that James reads");
    } catch (TooMuch much) {
      return new Refused(here(), much.reason, "no configuration of James needs that");
    } catch (XMLStreamException e) {
      return new Refused(at(e), "it is no XML: " + reason(e), "James cannot read it either");
    }
  }

  /** What stands behind the root may be no XML, and then all of it is none. */
  private void rest(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      reader.next();
    }
  }

  private XMLStreamReader parser() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("it refers to another file");
    });
    return factory.createXMLStreamReader(new StringReader(file.text()));
  }

  private void start(XMLStreamReader reader) {
    if (open.size() == DEEPEST) {
      throw new TooMuch("its elements are more than " + DEEPEST + " deep");
    }
    if (++elements > MOST_ELEMENTS) {
      throw new TooMuch("it has more than " + MOST_ELEMENTS + " elements");
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      if (value.length() > LONGEST_VALUE) {
        throw new TooMuch("an attribute has more than " + LONGEST_VALUE + " characters");
      }
      attributes.put(reader.getAttributeLocalName(i), value);
    }
    open.push(new Open(reader.getLocalName(), attributes, tag(reader.getLocalName())));
  }

  /**
   * No attribute holds a {@code <}, so that the last one before the end begins the tag. Where the
   * parser has looked ahead its end is no end (JDK 25), and the next tag of that name counts.
   */
  private Place tag(String name) {
    String text = file.text();
    int start = Math.max(text.lastIndexOf('<', Math.max(end - 1, 0)), 0);
    if (!text.startsWith(name, start + 1) || start < tagged) {
      start = Math.max(text.indexOf('<' + name, tagged), 0);
      end = Math.max(text.indexOf('>', start) + 1, start);
    }
    tagged = start + 1;
    return file.at(start, Math.max(start, end));
  }

  private void text(String some) {
    if (!open.isEmpty()) {
      StringBuilder text = open.peek().text;
      if (text.length() + some.length() > LONGEST_VALUE) {
        throw new TooMuch("an element has more than " + LONGEST_VALUE + " characters of text");
      }
      text.append(some);
    }
  }

  private Place here() {
    return open.isEmpty() ? file.at(0, 0) : open.peek().place;
  }

  private Place at(XMLStreamException e) {
    int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
    int place = Math.clamp(offset, 0, file.text().length());
    return file.at(place, place);
  }

  /** The parser's last line, which says what it met; its first says where. */
  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage().strip();
    int last = message.lastIndexOf("Message: ");
    String fragment = last < 0 ? message : message.substring(last + "Message: ".length());
    return fragment.length() > 200 ? fragment.substring(0, 200) + "…" : fragment;
  }

  /** An element whose end has not come. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final Place place;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes, Place place) {
      this.name = name;
      this.attributes = attributes;
      this.place = place;
    }

    Element close() {
      return new Element(name, attributes, text.toString().trim(), children, place);
    }
  }

  /** More than a configuration has. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    TooMuch(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
