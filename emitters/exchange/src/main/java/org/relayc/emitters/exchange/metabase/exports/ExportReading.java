package org.relayc.emitters.exchange.metabase.exports;

import java.util.List;
import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading exports. */
public sealed interface ExportReading {
  /** All of them. */
  record Read(List<Machine> machines) implements ExportReading {
    public Read {
      machines = List.copyOf(machines);
    }
  }

  /** One or more are damaged or do not belong together, and nothing is used. */
  record Refused(List<Refusal> refusals) implements ExportReading {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
