package org.relayc.emitters.exchange.shell.account;

import java.util.List;
import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading the state of servers. */
public sealed interface StateReading {
  /** Each of them. */
  record Read(List<ServerState> servers) implements StateReading {
    public Read {
      servers = List.copyOf(servers);
    }
  }

  /** A file is damaged, or none says anything of a server, and nothing is used. */
  record Refused(List<Refusal> refusals) implements StateReading {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
