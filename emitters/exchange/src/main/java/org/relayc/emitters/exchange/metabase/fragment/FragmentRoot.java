package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/** The root of a MetaBase.xml, which is flat: every key stands below {@code MBProperty}. */
@XmlRootElement(name = "configuration")
@XmlAccessorType(XmlAccessType.NONE)
final class FragmentRoot {
  @XmlElementWrapper(name = "MBProperty")
  @XmlElements({
    @XmlElement(name = "IIsSmtpServer", type = ServerKey.class),
    @XmlElement(name = "IIsConfigObject", type = FolderKey.class),
    @XmlElement(name = "IIsSmtpDomain", type = DomainKey.class)
  })
  final List<Object> keys = new ArrayList<>();
}
