package org.relayc.emitters.exchange.metabase.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;

/** Finds the setting that decides something, by the key of what is decided. */
public final class SettingIndex {
  private static final String SERVER = "server.";

  /** Names of settings, by what they decide on. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "relay-list", List.of("RelayIpList", "msExchSmtpRelayIpList"),
          "connection-list", List.of("IPSecurity", "msExchIPSecurity"),
          "relay-for-auth", List.of("RelayForAuth", "msExchSmtpRelayForAuth"),
          "submit-relay", List.of("msExchSubmitRelaySD"),
          "anonymous", List.of("AuthFlags", "msExchAuthenticationFlags"),
          "tls", List.of("AccessSSLFlags", "msExchAccessSSLFlags"),
          "domains",
              List.of("RouteAction", "gatewayProxy", "DefaultDomain", "msExchDefaultDomain"));

  private final Machine machine;

  public SettingIndex(Machine machine) {
    this.machine = machine;
  }

  /**
   * The setting of a key; where none says it, one of its server, and else the first there is.
   *
   * @param key {@code server.1.relay-list}, {@code connector.internet.relay}
   */
  public Optional<LegacySetting> of(String key) {
    if (!key.startsWith(SERVER)) {
      return connector(key).or(() -> find(setting -> true));
    }
    int end = key.lastIndexOf('.');
    String server = key.substring(SERVER.length(), Math.max(SERVER.length(), end));
    List<String> names = NAMES.getOrDefault(key.substring(end + 1), List.of());
    Predicate<LegacySetting> isNamed =
        setting -> names.stream().anyMatch(setting.name()::equalsIgnoreCase);
    boolean isDomain = key.endsWith(".domains");
    return (isDomain ? openDomain(server) : Optional.<LegacySetting>empty())
        .or(() -> find(isNamed.and(setting -> isOf(setting, server))))
        .or(() -> find(isNamed.and(setting -> isOfService(setting.of()) || isDomain)))
        .or(() -> find(setting -> isOf(setting, server)))
        .or(() -> find(setting -> true));
  }

  /** A domain that is a wildcard says more than the others. */
  private Optional<LegacySetting> openDomain(String server) {
    return machine.settings().stream()
        .filter(setting -> setting.name().equalsIgnoreCase("RouteAction"))
        .filter(setting -> isOf(setting, server) && setting.of().contains("/*"))
        .min(Comparator.comparingInt(setting -> setting.of().length()));
  }

  private Optional<LegacySetting> connector(String key) {
    return find(setting ->
        setting.name().equalsIgnoreCase("routingList")
            && key.equals("connector." + word(first(setting.of())) + ".relay"));
  }

  private Optional<LegacySetting> find(Predicate<LegacySetting> wanted) {
    return machine.settings().stream().filter(wanted).findFirst();
  }

  private boolean isOf(LegacySetting setting, String server) {
    String of = setting.of().toLowerCase(Locale.ROOT);
    String key = "/lm/smtpsvc/" + server;
    String name =
        "cn="
            + server
            + ",cn=smtp,cn=protocols,cn="
            + machine.name().toLowerCase(Locale.ROOT)
            + ",";
    return of.equals(key) || of.startsWith(key + "/") || of.startsWith(name);
  }

  private static boolean isOfService(String of) {
    return of.startsWith("/") && !of.toLowerCase(Locale.ROOT).startsWith("/lm/smtpsvc/");
  }

  /** {@code Internet} of {@code CN=Internet,CN=…}. */
  private static String first(String name) {
    return name.replaceFirst("^[A-Za-z]+=", "").replaceFirst("(?<!\\\\),.*", "");
  }

  /** As keys write it: {@code Internet Mail} is {@code internet-mail}. */
  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
