package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A listener (SMTPServer.doConfigure, 3.8.1). */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
    propOrder = {
      "jmxName",
      "bind",
      "tls",
      "helloName",
      "auth",
      "authorizedAddresses",
      "verifyIdentity",
      "proxyRequired",
      "handlerChain"
    })
final class ServerXml {
  @XmlAttribute(name = "enabled")
  String enabled = "true";

  @XmlElement(name = "jmxName")
  @Nullable String jmxName;

  @XmlElement(name = "bind")
  @Nullable String bind;

  @XmlElement(name = "tls")
  @Nullable TlsXml tls;

  @XmlElement(name = "helloName")
  @Nullable HelloXml helloName;

  @XmlElement(name = "auth")
  @Nullable AuthXml auth;

  @XmlElement(name = "authorizedAddresses")
  @Nullable String authorizedAddresses;

  @XmlElement(name = "verifyIdentity")
  String verifyIdentity = "false";

  @XmlElement(name = "proxyRequired")
  String proxyRequired = "false";

  @XmlElement(name = "handlerchain")
  @Nullable HandlerChainXml handlerChain;
}
