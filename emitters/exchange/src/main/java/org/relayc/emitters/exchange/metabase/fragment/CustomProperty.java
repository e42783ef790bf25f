package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A property that deviates from the schema (technet cc785283). */
@XmlAccessorType(XmlAccessType.NONE)
final class CustomProperty {
  @XmlAttribute(name = "Name")
  @Nullable String name;

  @XmlAttribute(name = "ID")
  @Nullable String id;

  @XmlAttribute(name = "Value")
  @Nullable String value;

  @XmlAttribute(name = "Type")
  @Nullable String type;

  @XmlAttribute(name = "UserType")
  @Nullable String userType;

  @XmlAttribute(name = "Attributes")
  @Nullable String attributes;
}
