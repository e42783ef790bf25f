package org.relayc.migrate.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.migrate.lift.Lifted;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.meaning.PolicyMeaning;

/** Compares the text of a policy, compiled anew, with the servers that it was made from. */
public sealed interface LiftProof {
  /** True where the policy may be written: it is one, and allows nobody more than the servers. */
  default boolean isUsable() {
    return this instanceof Compared compared && compared.isNeverWider();
  }

  /** Where the policy does not compile, for a reason in the servers themselves. */
  record Rejected(List<Diagnostic> findings) implements LiftProof {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /** Too large to be compared. */
  record TooLarge() implements LiftProof {}

  /**
   * The policy compared with the servers.
   *
   * @param lost a transaction that the servers take and the policy does not
   * @param gained one that the policy takes and the servers do not
   * @param reservations what is not understood of the servers, so that nothing is proven
   * @param unseen what was asked for and not answered, or cannot be
   */
  record Compared(
      Relation relation,
      Optional<Changed> lost,
      Optional<Changed> gained,
      List<String> reservations,
      List<String> assumptions,
      List<String> unseen)
      implements LiftProof {
    public Compared {
      reservations = List.copyOf(reservations);
      assumptions = List.copyOf(assumptions);
      unseen = List.copyOf(unseen);
    }

    /** True where nothing in the policy allows more, as far as the servers are understood. */
    public boolean isNeverWider() {
      return switch (relation) {
        case EQUIVALENT, NARROWER -> true;
        case WIDER, INCOMPARABLE -> false;
      };
    }
  }

  /**
   * The proof of one policy.
   *
   * @param legacy all servers of the machine; those that the policy was not made from are left out
   */
  static LiftProof of(LegacyServer legacy, Lifted lifted, LocalDate day) {
    LegacyServer own = own(legacy, lifted);
    return of(
        new Side(
            Side.Kind.SERVER,
            LegacyMeaning.of(own),
            asked -> LegacyDecision.of(own, asked, name -> false).decision()),
        lifted.text(),
        day);
  }

  /** The proof of a policy's text, compared with the server that it was made from. */
  static LiftProof of(Side server, String text, LocalDate day) {
    SourceFolder folder = path -> new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return switch (PolicyCompiler.compile(folder, "the policy", new Membership.Free())) {
      case Compilation.Rejected rejected -> new Rejected(rejected.diagnostics());
      case Compilation.Compiled compiled -> compare(server, compiled.policy(), day);
    };
  }

  private static LegacyServer own(LegacyServer legacy, Lifted lifted) {
    return new LegacyServer(
        legacy.servers().stream()
            .filter(server -> lifted.servers().contains(server.name()))
            .toList(),
        legacy.connectors(),
        legacy.assumptions(),
        legacy.reservations());
  }

  private static LiftProof compare(Side before, RelayPolicy policy, LocalDate day) {
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    Side after =
        new Side(
            Side.Kind.POLICY,
            PolicyMeaning.of(policy),
            asked -> evaluator.decide(asked).decision());
    try {
      Comparison comparison = Comparison.on(day, before, after, Budget.USUAL);
      return new Compared(
          comparison.relation(),
          comparison.example(false),
          comparison.example(true),
          comparison.reservations(),
          comparison.assumptions(),
          List.copyOf(comparison.unseen(false)));
    } catch (BudgetExceeded e) {
      return new TooLarge();
    }
  }
}
