package org.relayc.verifier.compare;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.meaning.Service;
import org.relayc.verifier.Witness;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Space;

/** Shows one transaction as both sides decide it, each asked plainly once more. */
final class Sighting {
  private final Space space;
  private final Diagrams diagrams;
  private final Paths paths;
  private final Side before;
  private final Side after;
  private final Difference difference;

  Sighting(Space space, Side before, Side after, Difference difference) {
    this.space = space;
    this.diagrams = space.diagrams();
    this.paths = new Paths(diagrams);
    this.before = before;
    this.after = after;
    this.difference = difference;
  }

  Optional<Witness> before(int[] choice) {
    return difference
        .meeting()
        .before()
        .map(service -> witness(before, service, difference.before(), choice));
  }

  Optional<Witness> after(int[] choice) {
    return difference
        .meeting()
        .after()
        .map(service -> witness(after, service, difference.after(), choice));
  }

  private Witness witness(Side side, Service service, int function, int[] choice) {
    Service dressed = new Service(service.name(), service.endpoints(), dressing(), service.tree());
    Witness witness =
        new Witness(
            space.example(dressed, choice),
            Decision.values()[paths.leaf(function, choice)],
            space.assumed(choice));
    if (!isUnderstood(side, service, witness)) {
      return witness;
    }
    boolean isSeen = leaf(function, choice, Math::min) == leaf(function, choice, Math::max);
    return isSeen ? side.replay().confirm(witness) : side.replay().confirmAssuming(witness);
  }

  /** True where nothing that is not understood, and no domain of another side, counts. */
  private boolean isUnderstood(Side side, Service service, Witness witness) {
    boolean isDressed = witness.transaction().recipient() instanceof Recipient.Dressed;
    boolean isOwn = side.kind() == Side.Kind.POLICY || service.dressing().equals(dressing());
    return side.meaning().reservations().isEmpty() && (isOwn || !isDressed);
  }

  private int leaf(int function, int[] choice, IntBinaryOperator operation) {
    Projection seen =
        new Projection(diagrams, space.levels()::isUnseen, new Combination(diagrams, operation));
    return paths.leaf(seen.of(function), choice);
  }

  /** A policy judges the mailbox that is reached; what it is dressed in matters to a server. */
  private Optional<DomainName> dressing() {
    Optional<Service> server =
        after.kind() == Side.Kind.SERVER || difference.meeting().before().isEmpty()
            ? difference.meeting().after()
            : difference.meeting().before();
    return server.or(() -> difference.meeting().before()).flatMap(Service::dressing);
  }
}
