package org.relayc.emitters.postfix.read.parameter;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.model.mail.IpAddress;

/**
 * What no file says of the host that Postfix runs on.
 *
 * @param interfaces the addresses of its network interfaces, where known
 * @param myhostname its name, for a configuration that sets none
 */
public record PostfixHost(
    PostfixVersion version, Optional<List<Interface>> interfaces, Optional<String> myhostname) {
  public PostfixHost {
    interfaces = interfaces.map(List::copyOf);
  }

  /** A host of which only the release of Postfix is known. */
  public static PostfixHost of(PostfixVersion version) {
    return new PostfixHost(version, Optional.empty(), Optional.empty());
  }

  /** An address of an interface and the length of its network's prefix: {@code 10.0.0.5/24}. */
  public record Interface(IpAddress address, int length) {
    public Interface {
      if (length < 0 || length > address.width()) {
        throw new IllegalArgumentException("invalid prefix length " + length + " of " + address);
      }
    }
  }
}
