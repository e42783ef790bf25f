package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** Whose the server is. */
@XmlAccessorType(XmlAccessType.NONE)
final class ContextXml {
  @XmlElement(name = "postmaster")
  String postmaster = "postmaster";
}
