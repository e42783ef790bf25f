package org.relayc.emitters.exchange.metabase.store;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the text of an XML file so that reading it touches nothing else and always ends. */
public final class XmlText {
  /** The JDK takes 200 unless told (24 and later); a web site of IIS may have more. */
  private static final String ATTRIBUTES = "20000";

  private XmlText() {}

  /** A parser that opens nothing. */
  public static XMLStreamReader parser(Reader text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("it refers to another file");
    });
    return factory.createXMLStreamReader(text);
  }
}
