package org.relayc.emitters.exchange.shell.export.item;

import java.util.List;
import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading a file. */
public sealed interface ItemReading {
  /** Its objects. */
  record Read(List<Item> items) implements ItemReading {
    public Read {
      items = List.copyOf(items);
    }
  }

  /** It is damaged, and nothing of it is used. */
  record Refused(Refusal refusal) implements ItemReading {}
}
