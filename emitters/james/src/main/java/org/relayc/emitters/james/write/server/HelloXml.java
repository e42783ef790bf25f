package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The name that a listener gives itself. */
@XmlAccessorType(XmlAccessType.NONE)
final class HelloXml {
  @XmlAttribute(name = "autodetect")
  @Nullable String autodetect;

  @XmlValue @Nullable String name;
}
