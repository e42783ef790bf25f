package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A domain of a virtual server. */
@XmlAccessorType(XmlAccessType.NONE)
final class DomainKey {
  @XmlAttribute(name = "Location")
  @Nullable String location;

  @XmlAttribute(name = "RouteAction")
  @Nullable String routeAction;

  @XmlAttribute(name = "RouteActionString")
  @Nullable String routeActionString;
}
