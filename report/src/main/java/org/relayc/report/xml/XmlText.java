package org.relayc.report.xml;

import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.relayc.report.text.Visible;

/** XML as it is written, an element a line; the only place that writes text of strangers in it. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  XmlText() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlText begin(String element) {
    try {
      out.writeCharacters("\n" + "  ".repeat(depth++));
      out.writeStartElement(element);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlText with(String attribute, String value) {
    try {
      out.writeAttribute(attribute, Visible.of(value));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends an element that holds elements. */
  XmlText end() {
    try {
      out.writeCharacters("\n" + "  ".repeat(--depth));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends an element that holds a text, whose lines are kept. */
  XmlText end(String content) {
    try {
      depth--;
      out.writeCharacters(content.lines().map(Visible::of).collect(Collectors.joining("\n")));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    try {
      out.writeEndDocument();
      out.flush();
      return text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
