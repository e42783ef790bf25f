package org.relayc.emitters.exchange.shell.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** A range or a binding as cmdlets write it (New-ReceiveConnector, RemoteIPRanges, Bindings). */
public final class RangeText {
  private static final Pattern MASKED = Pattern.compile("([0-9.]+)\\(([0-9.]+)\\)");
  private static final Pattern BINDING = Pattern.compile("\\[?([0-9A-Fa-f:.%]+?)\\]?:([0-9]{1,5})");

  private RangeText() {}

  /**
   * One address, two with a dash, or one with a prefix length or a mask; host bits may be set.
   * Empty for what is none of these.
   */
  public static Optional<AddressRange> range(String text) {
    try {
      Matcher masked = MASKED.matcher(text);
      if (masked.matches()) {
        return masked(masked.group(1), masked.group(2));
      }
      int slash = text.indexOf('/');
      if (slash >= 0) {
        String length = text.substring(slash + 1);
        return length.matches("[0-9]{1,3}")
            ? Optional.of(
                Cidr.containing(address(text.substring(0, slash)), Integer.parseInt(length))
                    .range())
            : masked(text.substring(0, slash), length);
      }
      int dash = text.indexOf('-');
      IpAddress first = address(dash < 0 ? text : text.substring(0, dash));
      return Optional.of(
          new AddressRange(first, dash < 0 ? first : address(text.substring(dash + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<AddressRange> masked(String network, String mask) {
    if (!(address(mask) instanceof Ipv4Address(int bits))) {
      return Optional.empty();
    }
    int length = Integer.bitCount(bits);
    boolean whole = bits == (length == 0 ? 0 : -1 << (Integer.SIZE - length));
    return whole
        ? Optional.of(Cidr.containing(address(network), length).range())
        : Optional.empty();
  }

  /** A scope behind % says through which interface, and no more. */
  private static IpAddress address(String text) {
    int scope = text.indexOf('%');
    return IpAddress.parse((scope < 0 ? text : text.substring(0, scope)).strip());
  }

  /** An address and a port: {@code 10.0.0.5:25}, {@code [::]:25}. */
  public static Optional<Binding> binding(String text) {
    Matcher binding = BINDING.matcher(text);
    if (!binding.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Binding(address(binding.group(1)), Integer.parseInt(binding.group(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
