package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A virtual server. */
@XmlAccessorType(XmlAccessType.NONE)
final class ServerKey {
  @XmlAttribute(name = "Location")
  @Nullable String location;

  @XmlAttribute(name = "AccessSSLFlags")
  @Nullable String accessSslFlags;

  @XmlAttribute(name = "DefaultDomain")
  @Nullable String defaultDomain;

  @XmlAttribute(name = "FullyQualifiedDomainName")
  @Nullable String fullyQualifiedDomainName;

  @XmlAttribute(name = "IPSecurity")
  @Nullable String ipSecurity;

  @XmlAttribute(name = "RelayForAuth")
  @Nullable String relayForAuth;

  @XmlAttribute(name = "RelayIpList")
  @Nullable String relayIpList;

  @XmlAttribute(name = "SecureBindings")
  @Nullable String secureBindings;

  @XmlAttribute(name = "ServerBindings")
  @Nullable String serverBindings;

  @XmlAttribute(name = "ServerComment")
  @Nullable String serverComment;

  @XmlElement(name = "Custom")
  final List<CustomProperty> custom = new ArrayList<>();
}
