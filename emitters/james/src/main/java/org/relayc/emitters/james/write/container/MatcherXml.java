package org.relayc.emitters.james.write.container;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matcher that is made of others, or one of those. */
@XmlAccessorType(XmlAccessType.NONE)
final class MatcherXml {
  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "match")
  @Nullable String match;

  @XmlElement(name = "matcher")
  final List<MatcherXml> matchers = new ArrayList<>();
}
