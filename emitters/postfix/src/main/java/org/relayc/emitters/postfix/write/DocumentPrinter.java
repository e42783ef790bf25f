package org.relayc.emitters.postfix.write;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.PostfixDocument;

/** Prints a configuration to its files: main.cf, master.cf, and the tables in {@code relayc/}. */
public final class DocumentPrinter {
  /** The folder of the tables. */
  public static final String TABLES = "relayc";

  private DocumentPrinter() {}

  public static List<EmittedFile> print(PostfixDocument document) {
    List<EmittedFile> files = new ArrayList<>();
    files.add(new EmittedFile("main.cf", MainCfPrinter.print(document.main())));
    files.add(new EmittedFile("master.cf", MasterCfPrinter.print(document.master())));
    for (LookupTable table : document.tables()) {
      files.add(new EmittedFile(TABLES + "/" + table.fileName(), TablePrinter.print(table)));
    }
    return List.copyOf(files);
  }
}
