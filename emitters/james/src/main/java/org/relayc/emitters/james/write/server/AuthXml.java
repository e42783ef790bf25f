package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Whether clients may log in. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"announce", "requireSsl", "plainAuthEnabled"})
final class AuthXml {
  @XmlElement(name = "announce")
  @Nullable String announce;

  @XmlElement(name = "requireSSL")
  @Nullable String requireSsl;

  @XmlElement(name = "plainAuthEnabled")
  @Nullable String plainAuthEnabled;
}
