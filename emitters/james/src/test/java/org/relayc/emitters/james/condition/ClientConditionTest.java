package org.relayc.emitters.james.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.NetworkEntry;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;

/**
 * A condition holds the clients of its set and no others: to James as it is, and to a James whose
 * IPv6 masks are mended.
 */
class ClientConditionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/8",
        "2001:db8::/32",
        "2001:db8::/48",
        "2001:db8::/49",
        "2001:db8:0:8000::/49",
        "2001:db8::/56",
        "2001:db8:0:a000::/57",
        "2001:db8::/64",
        "2001:db8::7",
        "2001:db8::/120",
        "fc00::/7 fe80::/10",
        "10.0.0.0/8 2001:db8::/64 2001:db8:0:ffff::/64 2001:db8:1::/49",
        "-2001:db8::/64",
        "-::1",
        "-::1 fc00::/7 fe80::/10 10.0.0.0/8",
        "-2001:db8:a::/56 2001:db8::7",
        "::/0",
        "0.0.0.0/0"
      })
  void holdsItsSetAndNoOther(String text) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (String word : text.replaceFirst("^-", "").split(" ")) {
      builder.add(cidr(word).range());
    }
    AddressSet listed = builder.build();
    AddressSet set = text.startsWith("-") ? listed.complement() : listed;
    Condition condition = ClientCondition.within(set).orElseThrow();
    assertEquals(set, meaning(condition, false), text + " to James as it is: " + condition);
    assertEquals(set, meaning(condition, true), text + " to a mended James: " + condition);
  }

  private static Cidr cidr(String word) {
    int slash = word.indexOf('/');
    IpAddress address = IpAddress.parse(slash < 0 ? word : word.substring(0, slash));
    return Cidr.containing(
        address, slash < 0 ? address.width() : Integer.parseInt(word.substring(slash + 1)));
  }

  private static AddressSet meaning(Condition condition, boolean mended) {
    return switch (condition) {
      case Condition.Always() -> AddressSet.ANY;
      case Condition.Not(Condition inner) -> meaning(inner, mended).complement();
      case Condition.And(List<Condition> all) ->
          all.stream()
              .map(each -> meaning(each, mended))
              .reduce(AddressSet.ANY, AddressSet::intersect);
      case Condition.Or(List<Condition> all) ->
          all.stream()
              .map(each -> meaning(each, mended))
              .reduce(AddressSet.EMPTY, AddressSet::union);
      case Condition.FromNetworks(List<NetworkEntry> entries) -> {
        List<AddressSet> sets = new ArrayList<>();
        entries.forEach(entry -> sets.add(meaning(entry, mended)));
        yield AddressSet.union(sets);
      }
      case Condition other -> throw new IllegalArgumentException(other.toString());
    };
  }

  private static AddressSet meaning(NetworkEntry entry, boolean mended) {
    IpAddress address = entry.address();
    OptionalInt number = entry.number();
    if (number.isEmpty()) {
      return AddressSet.of(new AddressRange(address, address));
    }
    int length = number.getAsInt();
    boolean wrong = address.width() == 128 && !mended;
    int seen = wrong ? 8 * (32 - Integer.numberOfLeadingZeros(length)) : length;
    return AddressSet.of(Cidr.containing(address, seen));
  }
}
