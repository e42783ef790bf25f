package org.relayc.emitters.james.write.server;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handlers of a listener: the core ones come after those that are named. */
@XmlAccessorType(XmlAccessType.NONE)
final class HandlerChainXml {
  @XmlAttribute(name = "coreHandlersPackage")
  @Nullable String core;

  @XmlElement(name = "handler")
  final List<HandlerXml> handlers = new ArrayList<>();
}
