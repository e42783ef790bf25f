package org.relayc.emitters.exchange.metabase.dump;

import java.util.List;
import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading an export of lists. */
public sealed interface ListReading {
  /** All of them. */
  record Read(List<ExportedList> lists) implements ListReading {
    public Read {
      lists = List.copyOf(lists);
    }
  }

  /** It is damaged or not whole, and nothing of it is used. */
  record Refused(Refusal refusal) implements ListReading {}
}
