package org.relayc.emitters.exchange.metabase;

import java.util.List;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.readback.WrittenFolder;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/**
 * The files of the target as a machine would be set up by them.
 *
 * @param edition decides which files there are
 */
public record WrittenReader(Edition edition) implements NativeReader<LegacyServer> {
  @Override
  public TargetName name() {
    return MetabaseTarget.NAME;
  }

  @Override
  public ReadResult<LegacyServer> read(SourceFolder folder) {
    return new ReadResult<>(WrittenFolder.read(folder, edition), List.of(), List.of());
  }

  /** What is not known is answered with no, as it is where nothing is answered. */
  @Override
  public Decided decide(LegacyServer machine, Transaction transaction) {
    LegacyDecision.Ruling ruling = LegacyDecision.of(machine, transaction, unknown -> false);
    return new Decided(ruling.decision(), List.of());
  }

  @Override
  public Meaning meaning(LegacyServer machine) {
    return LegacyMeaning.of(machine);
  }
}
