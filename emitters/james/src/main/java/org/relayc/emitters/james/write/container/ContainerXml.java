package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of mailetcontainer.xml. */
@XmlRootElement(name = "mailetcontainer")
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(propOrder = {"context", "spooler", "processors"})
final class ContainerXml {
  @XmlAttribute(name = "enableJmx")
  String enableJmx = "true";

  @XmlElement(name = "context")
  @Nullable ContextXml context;

  @XmlElement(name = "spooler")
  @Nullable SpoolerXml spooler;

  @XmlElementWrapper(name = "processors")
  @XmlElement(name = "processor")
  final List<ProcessorXml> processors = new ArrayList<>();
}
