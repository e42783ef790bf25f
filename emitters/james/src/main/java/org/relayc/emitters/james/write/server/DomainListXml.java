package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of domainlist.xml. */
@XmlRootElement(name = "domainlist")
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"autodetect", "autodetectIp", "defaultDomain", "names"})
final class DomainListXml {
  @XmlElement(name = "autodetect")
  String autodetect = "false";

  @XmlElement(name = "autodetectIP")
  String autodetectIp = "false";

  @XmlElement(name = "defaultDomain")
  @Nullable String defaultDomain;

  @XmlElementWrapper(name = "domainnames")
  @XmlElement(name = "domainname")
  final List<String> names = new ArrayList<>();
}
