package org.relayc.emitters.postfix.read.parameter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.model.mail.IpAddress;

/**
 * What no file says of the host that Postfix runs on.
 *
 * @param interfaces the addresses of its network interfaces, where known
 * @param myhostname its name, for a configuration that sets none
 * @param places folders of the host whose files stand in the folder that is read, each with the
 *     name of its folder there, which is empty for the whole one
 */
public record PostfixHost(
    PostfixVersion version,
    Optional<List<Interface>> interfaces,
    Optional<String> myhostname,
    Map<String, String> places) {
  /** Where the folder that is read stands on the host (postconf(5) config_directory, 3.7). */
  public static final String CONFIG_DIRECTORY = "/etc/postfix";

  public PostfixHost {
    interfaces = interfaces.map(List::copyOf);
    places = Map.copyOf(places);
  }

  /** A host of which only the release of Postfix is known. */
  public static PostfixHost of(PostfixVersion version) {
    return new PostfixHost(
        version, Optional.empty(), Optional.empty(), Map.of(CONFIG_DIRECTORY, ""));
  }

  /** The same where a folder of the one that is read will be somewhere else. */
  public PostfixHost with(String place, String folder) {
    Map<String, String> all = new HashMap<>(places);
    all.put(place, folder);
    return new PostfixHost(version, interfaces, myhostname, all);
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
