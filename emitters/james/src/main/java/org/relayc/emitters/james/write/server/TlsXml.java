package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What a listener does about TLS. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"privateKey", "certificates"})
final class TlsXml {
  @XmlAttribute(name = "socketTLS")
  @Nullable String socketTls;

  @XmlAttribute(name = "startTLS")
  @Nullable String startTls;

  @XmlElement(name = "privateKey")
  @Nullable String privateKey;

  @XmlElement(name = "certificates")
  @Nullable String certificates;
}
