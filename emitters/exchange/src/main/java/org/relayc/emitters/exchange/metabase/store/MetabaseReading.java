package org.relayc.emitters.exchange.metabase.store;

import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading a metabase. */
public sealed interface MetabaseReading {
  /** All of what it says about the SMTP service. */
  record Read(Metabase metabase) implements MetabaseReading {}

  /** It is damaged, or made to harm, and nothing of it is used. */
  record Refused(Refusal refusal) implements MetabaseReading {}
}
