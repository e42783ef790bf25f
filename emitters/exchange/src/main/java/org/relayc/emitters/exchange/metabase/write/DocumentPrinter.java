package org.relayc.emitters.exchange.metabase.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.fragment.FragmentPrinter;

/** Prints settings to their files: what is imported or run, and what a person does. */
public final class DocumentPrinter {
  private DocumentPrinter() {}

  public static List<EmittedFile> print(MetabaseDocument document) {
    List<EmittedFile> files = new ArrayList<>();
    Optional<byte[]> fragment = Optional.empty();
    if (document.edition().isExchange()) {
      files.add(new EmittedFile("exchange.ldf", LdifPrinter.print(document)));
    } else {
      files.add(new EmittedFile("apply.vbs", ScriptPrinter.print(document)));
      fragment = FragmentPrinter.print(document);
      fragment.ifPresent(bytes -> files.add(new EmittedFile("smtpsvc.xml", bytes)));
    }
    files.add(new EmittedFile("RUNBOOK.md", Runbook.print(document, fragment.isPresent())));
    return List.copyOf(files);
  }
}
