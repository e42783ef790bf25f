package org.relayc.emitters.exchange.shell.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;

/** Names of trustees as Windows shows them, in the languages that we know, and their SIDs. */
public final class TrusteeText {
  private static final Map<String, WellKnown> NAMES =
      Map.ofEntries(
          Map.entry("s-1-5-7", WellKnown.ANONYMOUS),
          Map.entry("s-1-5-11", WellKnown.AUTHENTICATED),
          Map.entry("s-1-1-0", WellKnown.EVERYONE),
          Map.entry("nt authority\\anonymous logon", WellKnown.ANONYMOUS),
          Map.entry("anonymous logon", WellKnown.ANONYMOUS),
          Map.entry("nt-autorität\\anonymous-anmeldung", WellKnown.ANONYMOUS),
          Map.entry("autorite nt\\anonymous logon", WellKnown.ANONYMOUS),
          Map.entry("nt authority\\authenticated users", WellKnown.AUTHENTICATED),
          Map.entry("authenticated users", WellKnown.AUTHENTICATED),
          Map.entry("nt-autorität\\authentifizierte benutzer", WellKnown.AUTHENTICATED),
          Map.entry("autorite nt\\utilisateurs authentifiés", WellKnown.AUTHENTICATED),
          Map.entry("everyone", WellKnown.EVERYONE),
          Map.entry("jeder", WellKnown.EVERYONE),
          Map.entry("tout le monde", WellKnown.EVERYONE),
          Map.entry("ms exchange\\externally secured servers", WellKnown.EXTERNALLY_SECURED),
          Map.entry("ms exchange\\partner servers", WellKnown.PARTNER));

  private TrusteeText() {}

  /** Whom a name stands for, where every server has it. */
  public static Optional<WellKnown> wellKnown(String name) {
    return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** True for a name that Windows does not look up as that of an account. */
  public static boolean isTaken(String name) {
    return wellKnown(name).isPresent() || name.toLowerCase(Locale.ROOT).startsWith("s-1-");
  }

  /**
   * The trustee of an entry.
   *
   * @param sid where the export has it, which is the same in every language
   */
  static Trustee of(String name, Optional<String> sid) {
    return sid.flatMap(TrusteeText::wellKnown)
        .or(() -> wellKnown(name))
        .<Trustee>map(known -> known)
        .orElseGet(() -> new Trustee.Account(Trustee.Kind.UNKNOWN, name.strip()));
  }
}
