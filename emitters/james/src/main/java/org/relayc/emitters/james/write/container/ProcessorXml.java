package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A processor: matchers that are made of others, and mailets, in their order. */
@XmlAccessorType(XmlAccessType.NONE)
final class ProcessorXml {
  @XmlAttribute(name = "state")
  @Nullable String state;

  @XmlAttribute(name = "enableJmx")
  String enableJmx = "true";

  @XmlElements({
    @XmlElement(name = "matcher", type = MatcherXml.class),
    @XmlElement(name = "mailet", type = MailetXml.class)
  })
  final List<Object> parts = new ArrayList<>();
}
