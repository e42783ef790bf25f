package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** How much goes on at once. */
@XmlAccessorType(XmlAccessType.NONE)
final class SpoolerXml {
  @XmlElement(name = "threads")
  String threads = "20";
}
