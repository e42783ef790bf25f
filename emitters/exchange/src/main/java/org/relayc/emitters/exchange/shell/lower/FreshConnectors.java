package org.relayc.emitters.exchange.shell.lower;

import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.shell.document.Permissions;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;

/** The connectors that set-up makes, where they are to stay. */
final class FreshConnectors {
  private static final int SMTP = 25;
  private static final Set<Integer> OTHERS = Set.of(465, 587, 717, 2525);

  private final ShellProfile profile;
  private final Listener listener;
  private final Gaps gaps;

  FreshConnectors(ShellProfile profile, Listener listener, Gaps gaps) {
    this.profile = profile;
    this.listener = listener;
    this.gaps = gaps;
  }

  /**
   * True where one of them does for the clients of a listener what these permissions would; where
   * one does something else, that is said.
   */
  boolean answers(AddressSet accepted, Permissions permissions) {
    if (profile.defaultConnectors() != DefaultConnectors.ASSUME_FRESH) {
      return false;
    }
    boolean frontend =
        profile.edition().hasFrontend()
            && listener.endpoints().stream().anyMatch(each -> each.port() == SMTP);
    boolean same =
        accepted.equals(AddressSet.ANY)
            && listener.tls() == Listener.Tls.OPTIONAL
            && permissions.isWithoutRelay()
            && permissions.groups().equals(Set.of(PermissionGroup.ANONYMOUS_USERS));
    if (frontend && same) {
      return true;
    }
    boolean others =
        listener.endpoints().stream()
            .anyMatch(each -> each.port() == SMTP || OTHERS.contains(each.port()));
    if (others) {
      gaps.refuse(
          Optional.of(listener.id()),
          "has a connector of its own where listener '"
              + listener.name()
              + "' is, which does something else",
          "write default-connectors: manage, which switches it off; or another port");
    }
    return false;
  }
}
