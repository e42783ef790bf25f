package org.relayc.lint.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.Setting;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/**
 * The configuration of a server, read by its target's reader.
 *
 * @param meaning what it decides on every transaction
 * @param plain the same, plainly, for one
 * @param settings the places of what it sets, by their names
 */
public record NativeSubject(
    Meaning meaning, Plain plain, Map<String, Place> settings, Membership membership, Cures cures)
    implements Subject {
  public NativeSubject {
    settings = Map.copyOf(settings);
  }

  /** The same for settings in a list. */
  public NativeSubject(
      Meaning meaning, Plain plain, List<Setting> settings, Membership membership, Cures cures) {
    this(meaning, plain, byPlace(settings), membership, cures);
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
  }

  /** No server knows of gateways; a policy says them. */
  @Override
  public List<Gateway> gateways() {
    return List.of();
  }

  @Override
  public Decision decide(Transaction transaction) {
    return plain.decide(transaction).decision();
  }

  @Override
  public Optional<Place> decider(Transaction transaction) {
    List<Decided.Step> because = plain.decide(transaction).because();
    return because.isEmpty() ? Optional.empty() : Optional.of(because.getLast().place());
  }

  /** A reason begins with the place of the setting that it speaks of. */
  @Override
  public Optional<Place> place(String reason) {
    return IntStream.range(0, reason.length())
        .filter(end -> reason.charAt(end) == ' ')
        .mapToObj(end -> Optional.ofNullable(settings.get(reason.substring(0, end))))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
