package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/** The root of smtpserver.xml. */
@XmlRootElement(name = "smtpservers")
@XmlAccessorType(XmlAccessType.NONE)
final class ServersXml {
  @XmlElement(name = "smtpserver")
  final List<ServerXml> servers = new ArrayList<>();
}
