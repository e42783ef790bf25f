package org.relayc.emitters.exchange.shell.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.Right;

/** An access entry as Get-ADPermission shows it. */
final class EntryAccount {
  private static final Set<String> EVERYTHING = Set.of("genericall", "extendedright");
  private static final Set<String> BELOW = Set.of("descendents", "descendants", "children");
  private static final String LIST = "[;,]";

  private final Item item;

  EntryAccount(Item item) {
    this.item = item;
  }

  static boolean is(Item item) {
    return item.has("ExtendedRights") && item.has("User");
  }

  /** What the entry stands on, in the words of whoever exported it. */
  List<String> objects() {
    return List.of("Connector", "DistinguishedName", "Identity").stream()
        .map(item::value)
        .flatMap(value -> value.text().stream())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Empty where it says nothing of the connector itself, or of no right that decides. */
  Optional<AccessEntry> read(StateSheet sheet) {
    ItemValue user = item.value("User");
    Optional<String> name = user.text();
    if (name.isEmpty()) {
      sheet.reserve(user, "an access entry is of nobody");
      return Optional.empty();
    }
    boolean below =
        item.value("InheritanceType")
            .text()
            .map(text -> BELOW.contains(text.toLowerCase(Locale.ROOT)))
            .orElse(false);
    Set<Right> rights = rights();
    if (below || rights.isEmpty()) {
      return Optional.empty();
    }
    sheet.modelled(
        item.value("ExtendedRights").texts().isEmpty() ? user : item.value("ExtendedRights"));
    return Optional.of(
        new AccessEntry(
            TrusteeText.of(name.get(), item.value("UserSid").text()),
            rights,
            item.value("Deny").isTrue(),
            isInherited(),
            shown(user)));
  }

  private Place shown(ItemValue user) {
    ItemValue rights = item.value("ExtendedRights");
    return rights.texts().isEmpty() ? user.shown() : rights.shown();
  }

  boolean isInherited() {
    return item.value("IsInherited").isTrue() || item.value("Inherited").isTrue();
  }

  /** An entry that names no extended right gives all of them. */
  private Set<Right> rights() {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    List<String> named = item.value("ExtendedRights").elements(LIST);
    named.forEach(word -> Right.of(word).ifPresent(rights::add));
    boolean all =
        named.isEmpty()
            && item.value("AccessRights").elements(LIST).stream()
                .anyMatch(word -> EVERYTHING.contains(word.toLowerCase(Locale.ROOT)));
    return all ? EnumSet.allOf(Right.class) : rights;
  }
}
