package org.relayc.lint.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.Setting;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.Replay;
import org.relayc.verifier.Witness;

/**
 * The configuration of a server, read by its target's reader.
 *
 * @param meaning what it decides on every transaction
 * @param plain the same, plainly, for one
 * @param places where to say that something is not known
 * @param gateways where clients of the internet may come from under other addresses
 */
public record NativeSubject(
    Meaning meaning,
    Plain plain,
    Places places,
    Membership membership,
    Cures cures,
    List<Gateway> gateways)
    implements Subject {
  public NativeSubject {
    gateways = List.copyOf(gateways);
  }

  /** One of which nobody has said yet what is behind its gateways. */
  public NativeSubject(
      Meaning meaning, Plain plain, Places places, Membership membership, Cures cures) {
    this(meaning, plain, places, membership, cures, List.of());
  }

  /**
   * One whose reasons begin with the place of the setting that they speak of.
   *
   * @param settings what it sets, and how far that is understood
   */
  public NativeSubject(
      Meaning meaning, Plain plain, List<Setting> settings, Membership membership, Cures cures) {
    this(meaning, plain, begins(byPlace(settings)), membership, cures);
  }

  private static Map<String, Place> byPlace(List<Setting> settings) {
    Map<String, Place> places = new HashMap<>();
    settings.forEach(setting -> places.putIfAbsent(setting.place().toString(), setting.place()));
    return places;
  }

  /** What a server does with one transaction, and the lines that make it. */
  @FunctionalInterface
  public interface Plain {
    Decided decide(Transaction transaction);

    /** The same with answers to what cannot be seen; empty for one that cannot be told any. */
    default Optional<Decided> decide(Transaction transaction, Map<String, Boolean> answers) {
      return Optional.empty();
    }
  }

  /** Where a reason that the meaning gives belongs. */
  @FunctionalInterface
  public interface Places {
    Optional<Place> of(String reason);
  }

  /**
   * The same, where clients of the internet may come from some addresses. No server knows of that;
   * its project says it.
   */
  public NativeSubject behind(AddressSet addresses) {
    List<Gateway> all =
        addresses.isEmpty()
            ? List.of()
            : List.of(new Gateway(new ClauseId(0), addresses, Networks.INTERNET));
    return new NativeSubject(meaning, plain, places, membership, cures, all);
  }

  @Override
  public Decision decide(Transaction transaction) {
    return plain.decide(transaction).decision();
  }

  @Override
  public Replay replay() {
    return new Replay() {
      @Override
      public Decision decide(Transaction transaction) {
        return plain.decide(transaction).decision();
      }

      @Override
      public Witness confirmAssuming(Witness witness) {
        Optional<Decided> decided = plain.decide(witness.transaction(), witness.assuming());
        Replay told = transaction -> decided.map(Decided::decision).orElse(witness.decision());
        return told.confirm(witness);
      }
    };
  }

  @Override
  public Optional<Place> decider(Transaction transaction) {
    return last(plain.decide(transaction));
  }

  @Override
  public Optional<Place> decider(Witness witness) {
    return last(
        plain
            .decide(witness.transaction(), witness.assuming())
            .orElseGet(() -> plain.decide(witness.transaction())));
  }

  private static Optional<Place> last(Decided decided) {
    List<Decided.Step> because = decided.because();
    return because.isEmpty() ? Optional.empty() : Optional.of(because.getLast().place());
  }

  @Override
  public Optional<Place> place(String reason) {
    return places.of(reason);
  }

  private static Places begins(Map<String, Place> settings) {
    return reason ->
        IntStream.range(0, reason.length())
            .filter(end -> reason.charAt(end) == ' ')
            .mapToObj(end -> Optional.ofNullable(settings.get(reason.substring(0, end))))
            .flatMap(Optional::stream)
            .findFirst();
  }
}
