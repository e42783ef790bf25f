package org.relayc.cli.room;

import java.util.List;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.exchange.metabase.exports.Export;
import org.relayc.emitters.exchange.metabase.exports.ExportReader;
import org.relayc.emitters.exchange.metabase.exports.ExportReading;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.migrate.server.ServerConfiguration;

/** What a policy can be made of. */
public sealed interface Migrant {
  /** Machines whose settings were exported. */
  record Exports(List<Machine> machines) implements Migrant {
    public Exports {
      machines = List.copyOf(machines);
    }
  }

  /**
   * A server's own configuration.
   *
   * @param findings what is strange about its text
   */
  record Server(ServerConfiguration configuration, List<Diagnostic> findings) implements Migrant {
    public Server {
      findings = List.copyOf(findings);
    }
  }

  /** Something of which nothing can be read. */
  record Refused(List<Diagnostic> findings) implements Migrant {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** Exports that belong together. */
  static Migrant exports(List<Export> exports) {
    return switch (ExportReader.read(exports, PublicSuffixes::contains)) {
      case ExportReading.Refused(List<Refusal> refusals) ->
          new Refused(refusals.stream().map(Refusal::finding).toList());
      case ExportReading.Read(List<Machine> machines) -> new Exports(machines);
    };
  }
}
