package org.relayc.emitters.james.write;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.write.container.ContainerPrinter;
import org.relayc.emitters.james.write.server.DomainPrinter;
import org.relayc.emitters.james.write.server.ServerPrinter;

/** Prints a configuration to the three files that decide who may relay. */
public final class DocumentPrinter {
  private DocumentPrinter() {}

  public static List<EmittedFile> print(JamesDocument document) {
    return List.of(
        ServerPrinter.print(document.listeners()),
        ContainerPrinter.print(document),
        DomainPrinter.print(document.domains()));
  }
}
