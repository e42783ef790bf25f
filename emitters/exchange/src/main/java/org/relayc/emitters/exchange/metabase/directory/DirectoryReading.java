package org.relayc.emitters.exchange.metabase.directory;

import org.relayc.emitters.exchange.metabase.source.Refusal;

/** What came of reading an export of the directory. */
public sealed interface DirectoryReading {
  /** All of it. */
  record Read(Directory directory) implements DirectoryReading {}

  /** It is damaged, or made to harm, and nothing of it is used. */
  record Refused(Refusal refusal) implements DirectoryReading {}
}
