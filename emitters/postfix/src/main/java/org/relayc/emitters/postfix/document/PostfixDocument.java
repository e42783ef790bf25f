package org.relayc.emitters.postfix.document;

import java.util.List;

/** A Postfix configuration: its two files and the lookup tables they name. */
public record PostfixDocument(MainCf main, MasterCf master, List<LookupTable> tables) {
  public PostfixDocument {
    tables = List.copyOf(tables);
  }
}
