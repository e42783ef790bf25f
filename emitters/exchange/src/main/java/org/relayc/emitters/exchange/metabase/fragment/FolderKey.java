package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A key that only holds others. */
@XmlAccessorType(XmlAccessType.NONE)
final class FolderKey {
  @XmlAttribute(name = "Location")
  @Nullable String location;
}
