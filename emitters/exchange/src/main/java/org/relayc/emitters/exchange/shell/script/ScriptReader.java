package org.relayc.emitters.exchange.shell.script;

import java.util.List;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.exchange.shell.semantics.ServerDecision;
import org.relayc.emitters.exchange.shell.semantics.ServerMeaning;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/** The scripts of the target as a server would be set up by them. */
public final class ScriptReader implements NativeReader<TransportServer> {
  public static final TargetName NAME = new TargetName("exchange");

  @Override
  public TargetName name() {
    return NAME;
  }

  @Override
  public ReadResult<TransportServer> read(SourceFolder folder) {
    return new ReadResult<>(WrittenServer.read(folder), List.of(), List.of());
  }

  /** What is not known is answered with no, as it is where nothing is answered. */
  @Override
  public Decided decide(TransportServer server, Transaction transaction) {
    return ServerDecision.of(server, transaction, unknown -> false);
  }

  @Override
  public Meaning meaning(TransportServer server) {
    return ServerMeaning.of(server);
  }
}
