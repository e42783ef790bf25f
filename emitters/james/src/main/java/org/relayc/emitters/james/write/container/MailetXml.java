package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A mailet, what mail it gets, and its settings. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
    propOrder = {
      "processor",
      "repositoryPath",
      "name",
      "outgoing",
      "gateway",
      "gatewayPort",
      "startTls",
      "requiresTls"
    })
final class MailetXml {
  @XmlAttribute(name = "match")
  @Nullable String match;

  @XmlAttribute(name = "class")
  @Nullable String className;

  @XmlElement(name = "processor")
  @Nullable String processor;

  @XmlElement(name = "repositoryPath")
  @Nullable String repositoryPath;

  @XmlElement(name = "name")
  @Nullable String name;

  @XmlElement(name = "outgoing")
  @Nullable String outgoing;

  @XmlElement(name = "gateway")
  @Nullable String gateway;

  @XmlElement(name = "gatewayPort")
  @Nullable String gatewayPort;

  @XmlElement(name = "startTLS")
  @Nullable String startTls;

  @XmlElement(name = "mail.smtp.starttls.required")
  @Nullable String requiresTls;
}
