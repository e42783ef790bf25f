package org.relayc.lint.subject;

import java.util.List;
import java.util.Optional;
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
 * @param settings what it sets, and how far that is understood
 */
public record NativeSubject(
    Meaning meaning, Plain plain, List<Setting> settings, Membership membership, Cures cures)
    implements Subject {
  public NativeSubject {
    settings = List.copyOf(settings);
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
    return settings.stream()
        .map(Setting::place)
        .filter(place -> reason.startsWith(place + " "))
        .findFirst();
  }
}
