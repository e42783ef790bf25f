package org.relayc.emitters.james.live.instance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import org.apache.james.dnsservice.api.DNSService;

/** Knows addresses as they are written, as James's resolver reads them, and no names. */
final class NoDns implements DNSService {
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

  /**
   * DNSJavaService takes dotted quads and IPv6 literals only, the latter with or without brackets.
   */
  @Override
  public InetAddress getByName(String host) throws UnknownHostException {
    boolean four = host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    boolean six = host.matches("\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");
    if (!four && !six) {
      throw new UnknownHostException(host);
    }
    return InetAddress.getByName(host);
  }

  @Override
  public InetAddress getLocalHost() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public String getHostName(InetAddress address) {
    return address.getHostAddress();
  }
}
