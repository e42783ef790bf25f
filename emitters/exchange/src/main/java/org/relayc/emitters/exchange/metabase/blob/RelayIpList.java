package org.relayc.emitters.exchange.metabase.blob;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.model.mail.Ipv4Address;

/**
 * Who may relay by address or name: only those listed, or all except those listed.
 *
 * @param groups a list that grants to nobody has one group without addresses, as the dialog makes
 *     it
 * @param names host names as they stand, found by reverse lookup
 */
public record RelayIpList(Mode mode, List<MaskGroup> groups, List<String> names) {
  /** What the dialog asks first. */
  public enum Mode {
    /** "Only the list below": {@code GrantByDefault} is false. */
    ONLY_LISTED,
    /** "All except the list below": {@code GrantByDefault} is true. */
    ALL_EXCEPT
  }

  /** What a server does that has no list: nobody relays by address. */
  public static final RelayIpList NOBODY = new RelayIpList(Mode.ONLY_LISTED, List.of(), List.of());

  /** What a list of no bytes says: everyone relays. */
  public static final RelayIpList EVERYONE = new RelayIpList(Mode.ALL_EXCEPT, List.of(), List.of());

  public RelayIpList {
    if (mode == Mode.ONLY_LISTED && groups.isEmpty()) {
      groups = List.of(new MaskGroup(MaskGroup.HOST, List.of()));
    }
    groups = List.copyOf(groups);
    names = List.copyOf(names);
    if (mode == Mode.ALL_EXCEPT && !groups.isEmpty() && isEmpty(groups)) {
      throw new IllegalArgumentException("all except groups that hold nobody");
    }
  }

  private static boolean isEmpty(List<MaskGroup> groups) {
    return groups.stream().allMatch(group -> group.addresses().isEmpty());
  }

  /** One line of the list: an address and the bits of it that count. */
  public record Entry(Ipv4Address address, Ipv4Address mask) {}

  /** The list of these lines; those of one mask come together, in the order they stand. */
  public static RelayIpList of(Mode mode, List<Entry> entries, List<String> names) {
    Map<Ipv4Address, List<Ipv4Address>> byMask = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byMask.computeIfAbsent(entry.mask(), mask -> new ArrayList<>()).add(entry.address());
    }
    List<MaskGroup> groups = new ArrayList<>();
    byMask.forEach((mask, addresses) -> groups.add(new MaskGroup(mask, addresses)));
    return new RelayIpList(mode, groups, names);
  }

  /** The lines of the list. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (MaskGroup group : groups) {
      group.addresses().forEach(address -> entries.add(new Entry(address, group.mask())));
    }
    return entries;
  }

  /** True when it lists nobody, by address or by name. */
  public boolean isEmpty() {
    return isEmpty(groups) && names.isEmpty();
  }
}
