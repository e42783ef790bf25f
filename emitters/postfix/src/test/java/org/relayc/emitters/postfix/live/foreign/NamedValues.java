package org.relayc.emitters.postfix.live.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** Addresses, names, mailboxes and users that a configuration names, and their neighbours. */
final class NamedValues {
  private static final Pattern FOUR =
      Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,3}){0,3})(?:/([0-9]{1,2}))?(?![0-9])");
  private static final Pattern SIX =
      Pattern.compile("\\[?([0-9a-f]{0,4}:[0-9a-f:]*)\\]?(?:/([0-9]{1,3}))?");
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9_+.-]+@)?\\.?((?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*)");
  private static final Pattern USER = Pattern.compile("(?m)^([a-z][a-z0-9@.]*)[ \\t]+\\S");
  private static final int MOST = 400;

  final List<IpAddress> clients;
  final List<DomainName> names;
  final List<String> users;
  final List<String> localParts;

  private NamedValues(
      Set<IpAddress> clients, Set<DomainName> names, Set<String> users, Set<String> localParts) {
    this.clients = List.copyOf(clients);
    this.names = List.copyOf(names);
    this.users = List.copyOf(users);
    this.localParts = List.copyOf(localParts);
  }

  static NamedValues of(List<EmittedFile> files) {
    Set<IpAddress> clients = new LinkedHashSet<>();
    Set<DomainName> names = new LinkedHashSet<>();
    Set<String> users = new LinkedHashSet<>(List.of("alice", "stranger"));
    Set<String> localParts = new LinkedHashSet<>(List.of("u", "u+ext", "postmaster", "Someone"));
    for (String outside : List.of("203.0.113.9", "2001:db8:ffff::9", "127.0.0.1", "10.1.2.3")) {
      clients.add(IpAddress.parse(outside));
    }
    List.of("elsewhere.test", "mail.stranger.test")
        .forEach(name -> names.add(new DomainName(name)));
    for (EmittedFile file : files) {
      String text =
          PostfixSandbox.text(files, file.path()).replace("\\", "").toLowerCase(Locale.ROOT);
      addAddresses(FOUR.matcher(text), clients);
      addAddresses(SIX.matcher(text), clients);
      Matcher name = NAME.matcher(text);
      while (name.find() && names.size() < MOST) {
        Optional.ofNullable(name.group(1))
            .ifPresent(local -> localParts.add(local.substring(0, local.length() - 1)));
        addName(name.group(2), names);
      }
      Matcher user = USER.matcher(text);
      while (!file.path().endsWith(".cf") && user.find() && users.size() < MOST) {
        users.add(user.group(1));
      }
    }
    // smtpd(8) knows no client there.
    clients.removeIf(client -> client.toString().startsWith("0."));
    return new NamedValues(clients, names, users, localParts);
  }

  private static void addName(String text, Set<DomainName> names) {
    for (String variant : List.of(text, "sub." + text, "x" + text)) {
      DomainName.parse(variant).ifPresent(names::add);
    }
  }

  private static void addAddresses(Matcher found, Set<IpAddress> clients) {
    while (found.find() && clients.size() < MOST) {
      String text = found.group(1);
      int dots = (int) text.chars().filter(c -> c == '.').count();
      String whole = text.indexOf(':') >= 0 ? text : text + ".0".repeat(3 - dots);
      Optional<String> length = Optional.ofNullable(found.group(2));
      try {
        IpAddress address = IpAddress.parse(whole);
        int bits =
            length
                .map(Integer::parseInt)
                .orElse(address instanceof Ipv4Address ? 8 * (dots + 1) : address.width());
        Cidr network = Cidr.containing(address, Math.min(bits, address.width()));
        clients.add(address);
        clients.addAll(corners(network));
      } catch (IllegalArgumentException noAddress) {
        continue;
      }
    }
  }

  /** The first and the last address of a network, and the ones beside it. */
  private static List<IpAddress> corners(Cidr network) {
    AddressRange range = network.range();
    List<IpAddress> corners = new ArrayList<>(List.of(range.first(), range.last()));
    range.first().previous().ifPresent(corners::add);
    range.last().next().ifPresent(corners::add);
    return corners;
  }
}
