package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A handler and its settings. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"headerName", "headerValue"})
final class HandlerXml {
  @XmlAttribute(name = "class")
  @Nullable String className;

  @XmlElement(name = "headername")
  @Nullable String headerName;

  @XmlElement(name = "headervalue")
  @Nullable String headerValue;
}
