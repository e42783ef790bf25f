package org.relayc.emitters.james.write.server;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.james.document.LocalDomains;
import org.relayc.emitters.james.write.text.PlainText;
import org.relayc.emitters.james.write.text.XmlFile;
import org.relayc.model.mail.DomainName;

/** Prints domains as domainlist.xml. */
public final class DomainPrinter {
  private DomainPrinter() {}

  public static EmittedFile print(LocalDomains domains) {
    DomainListXml root = new DomainListXml();
    root.defaultDomain = PlainText.of(domains.byDefault().text());
    for (DomainName name : domains.names()) {
      root.names.add(PlainText.of(name.text()));
    }
    return XmlFile.of("domainlist.xml", root, List.of());
  }
}
