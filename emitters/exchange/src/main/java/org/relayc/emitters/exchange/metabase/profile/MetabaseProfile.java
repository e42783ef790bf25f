package org.relayc.emitters.exchange.metabase.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relayc.emitters.api.TargetProfile;

/**
 * What compiling for a virtual server takes besides the policy.
 *
 * @param numbers of virtual servers, by listener; the others get the first free ones in their order
 * @param container the distinguished name of the object that holds the virtual servers, {@code
 *     CN=SMTP,CN=Protocols,CN=MAIL01,…}; Exchange needs it
 */
public record MetabaseProfile(
    LocalDate day,
    boolean narrow,
    Edition edition,
    Map<String, Integer> numbers,
    Optional<String> container)
    implements TargetProfile {
  public MetabaseProfile {
    numbers = new TreeMap<>(numbers);
  }

  /** What holds where nothing is said. */
  public static MetabaseProfile defaults(LocalDate day) {
    return new MetabaseProfile(day, false, Edition.IIS6, Map.of(), Optional.empty());
  }
}
