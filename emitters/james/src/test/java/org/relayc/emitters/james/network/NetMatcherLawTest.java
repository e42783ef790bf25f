package org.relayc.emitters.james.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.apache.james.dnsservice.api.DNSService;
import org.apache.james.dnsservice.library.netmatcher.NetMatcher;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.IpAddress;

/** Networks are read as the class of James that reads them does, entry by entry. */
class NetMatcherLawTest {
  private static final int TOKENS = 30_000;
  private static final List<String> OCTETS = List.of("0", "1", "10", "127", "192", "255", "256");
  private static final List<String> WORDS = List.of("0", "1", "db8", "2001", "ffff", "fe80", "");

  private final Random random = new Random(11);
  private int fatal;
  private int dropped;
  private int taken;

  /** A resolver that knows addresses and no names, and reads as the one of James does. */
  private static final class Addresses implements DNSService {
    @Override
    public Collection<String> findMXRecords(String hostname) {
      return List.of();
    }

    @Override
    public Collection<String> findTXTRecords(String hostname) {
      return List.of();
    }

    @Override
    public Collection<InetAddress> getAllByName(String host) throws UnknownHostException {
      return List.of(getByName(host));
    }

    @Override
    public InetAddress getByName(String host) throws UnknownHostException {
      boolean quad = host.matches("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
      if (!quad && host.indexOf(':') < 0) {
        throw new UnknownHostException(host);
      }
      return InetAddress.getByName(host);
    }

    @Override
    public InetAddress getLocalHost() throws UnknownHostException {
      return getByName("127.0.0.1");
    }

    @Override
    public String getHostName(InetAddress address) {
      return address.getHostAddress();
    }
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String token() {
    boolean ipv6 = random.nextInt(3) == 0;
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(8) == 0 ? 1 + random.nextInt(6) : ipv6 ? 3 + random.nextInt(6) : 4;
    for (int i = 0; i < parts; i++) {
      text.append(i == 0 ? "" : ipv6 ? ":" : ".").append(pick(ipv6 ? WORDS : OCTETS));
    }
    if (random.nextInt(6) == 0) {
      text.append(pick(List.of("*", ".*", ".*.*", "\t", "-9", "x")));
    }
    return switch (random.nextInt(4)) {
      case 0 -> text.toString();
      case 1 -> text + "/" + (random.nextInt(300) - 40);
      case 2 -> text + pick(List.of("/", "%", "/+")) + random.nextInt(130);
      default ->
          text
              + "/"
              + pick(List.of("255.255.0.0", "255.0.255.0", "0.0.0.0", "1.2.3", "x", "70000"));
    };
  }

  private IpAddress client(String token) {
    if (random.nextInt(3) > 0) {
      return random.nextBoolean()
          ? new org.relayc.model.mail.Ipv4Address(random.nextInt())
          : new org.relayc.model.mail.Ipv6Address(random.nextLong() | 1, random.nextLong());
    }
    // Near the network, where the edges are.
    try {
      IpAddress near = IpAddress.parse(token.split("[/%*]", -1)[0]);
      return random.nextBoolean() ? near : near.next().orElse(near);
    } catch (IllegalArgumentException none) {
      return IpAddress.parse("10.0.0.1");
    }
  }

  @Test
  void everyEntryIsReadAsTheServerReadsIt() throws UnknownHostException {
    for (int i = 0; i < TOKENS; i++) {
      String token = token();
      if (token.isBlank()) {
        continue;
      }
      Entry entry = NetworkList.ofCondition(token).tokens().getFirst().entry();
      if (entry instanceof Entry.Unseen) {
        continue;
      }
      NetMatcher matcher;
      try {
        matcher = new NetMatcher(List.of(token.trim()), new Addresses());
      } catch (RuntimeException e) {
        assertTrue(entry instanceof Entry.Fatal, () -> token + " is " + entry + " and " + e);
        fatal++;
        continue;
      }
      assertTrue(!(entry instanceof Entry.Fatal), () -> token + " is " + entry);
      dropped += entry instanceof Entry.Dropped ? 1 : 0;
      taken += entry instanceof Entry.Addresses ? 1 : 0;
      for (int j = 0; j < 12; j++) {
        IpAddress client = client(token);
        boolean ours =
            entry instanceof Entry.Addresses(var addresses, var oddity)
                && addresses.contains(client);
        boolean theirs = matcher.matchInetNetwork(InetAddress.getByName(client.toString()));
        assertEquals(theirs, ours, () -> client + " in " + token + ", which is " + entry);
      }
    }
    assertTrue(fatal > 500 && dropped > 500 && taken > 5_000, fatal + " " + dropped + " " + taken);
  }
}
