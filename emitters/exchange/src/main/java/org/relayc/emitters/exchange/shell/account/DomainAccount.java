package org.relayc.emitters.exchange.shell.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;

/** An accepted domain as Get-AcceptedDomain shows it. */
final class DomainAccount {
  private static final List<AcceptedDomain.Type> TYPES = List.of(AcceptedDomain.Type.values());

  private DomainAccount() {}

  static boolean is(Item item) {
    return item.has("DomainName") && item.has("DomainType");
  }

  /** Empty where it is not understood. */
  static Optional<AcceptedDomain> read(
      Item item, Predicate<DomainName> isAnybodys, StateSheet sheet) {
    ItemValue name = item.value("DomainName");
    ItemValue type = item.value("DomainType");
    Optional<NamePattern> pattern = name.text().flatMap(DomainAccount::pattern);
    Optional<AcceptedDomain.Type> known = type.text().flatMap(DomainAccount::type);
    if (pattern.isEmpty()) {
      sheet.reserve(name, "it is no accepted domain that we know");
    }
    if (known.isEmpty()) {
      sheet.reserve(type, "it is no type of accepted domain that we know");
    }
    if (pattern.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    sheet.modelled(name);
    sheet.modelled(type);
    boolean anybodys =
        switch (pattern.get()) {
          case NamePattern.Any any -> true;
          case NamePattern.Below(DomainName above) -> isAnybodys.test(above);
          case NamePattern.Exactly exactly -> false;
        };
    return Optional.of(new AcceptedDomain(pattern.get(), known.get(), anybodys, name.shown()));
  }

  private static Optional<NamePattern> pattern(String text) {
    if (text.equals("*")) {
      return Optional.of(new NamePattern.Any());
    }
    return text.startsWith("*.")
        ? DomainName.parse(text.substring(2)).map(NamePattern.Below::new)
        : DomainName.parse(text).map(NamePattern.Exactly::new);
  }

  private static Optional<AcceptedDomain.Type> type(String text) {
    return TYPES.stream()
        .filter(type ->
            type.word().equalsIgnoreCase(text) || Integer.toString(type.number()).equals(text))
        .findFirst();
  }
}
