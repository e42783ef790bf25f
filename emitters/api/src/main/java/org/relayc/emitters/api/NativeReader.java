package org.relayc.emitters.api;

import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/**
 * A mail system as it reads its own configuration: everything here follows the server, quirks
 * included, and never what a policy meant.
 *
 * @param <C> the configuration as it was read
 */
public interface NativeReader<C> {
  TargetName name();

  /** The configuration of a folder; reading never fails, and what is strange is said. */
  ReadResult<C> read(SourceFolder folder);

  /** What the server does with one transaction, plainly, and the lines that make it. */
  Decided decide(C configuration, Transaction transaction);

  /** The same for every transaction. */
  Meaning meaning(C configuration);

  /** What it calls things, for people. */
  default Outline outline(C configuration) {
    return Outline.NOTHING;
  }
}
