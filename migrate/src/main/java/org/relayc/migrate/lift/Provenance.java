package org.relayc.migrate.lift;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.server.SmartHost;

/**
 * Where the settings of a machine were read.
 *
 * @param machine its name; empty where nothing is known of it
 */
public record Provenance(String machine, List<SmartHost> smartHosts, List<LegacySetting> settings) {
  private static final Map<Subject, List<String>> NAMES =
      Map.of(
          Subject.RELAY_LIST, List.of("RelayIpList", "msExchSmtpRelayIpList"),
          Subject.CONNECTIONS, List.of("IPSecurity", "msExchIPSecurity"),
          Subject.RELAY_FOR_AUTH, List.of("RelayForAuth", "msExchSmtpRelayForAuth"),
          Subject.SUBMIT_RELAY, List.of("msExchSubmitRelaySD"),
          Subject.LOG_IN, List.of("AuthFlags", "msExchAuthenticationFlags"),
          Subject.TLS, List.of("AccessSSLFlags", "msExchAccessSSLFlags"),
          Subject.HOSTNAME,
              List.of("FullyQualifiedDomainName", "msExchSmtpFullyQualifiedDomainName"),
          Subject.TITLE, List.of("ServerComment", "displayName", "adminDisplayName"));

  /** Where the number stands in a path, behind an empty text, LM and SmtpSvc. */
  private static final int BELOW_SERVICE = 3;

  public Provenance {
    smartHosts = List.copyOf(smartHosts);
    settings = List.copyOf(settings);
  }

  /** What a setting of a virtual server is about. */
  public enum Subject {
    RELAY_LIST,
    CONNECTIONS,
    RELAY_FOR_AUTH,
    SUBMIT_RELAY,
    LOG_IN,
    TLS,
    HOSTNAME,
    TITLE
  }

  /** Of servers that no export tells of. */
  public static Provenance unknown() {
    return new Provenance("", List.of(), List.of());
  }

  public static Provenance of(Machine machine) {
    return new Provenance(machine.name(), machine.smartHosts(), machine.settings());
  }

  /** The setting that a virtual server has, or inherits from its service. */
  Optional<LegacySetting> find(Subject subject, String server) {
    return find(subject, server, true).or(() -> find(subject, "", true));
  }

  /** The same where it decides nothing. */
  Optional<LegacySetting> findHarmless(Subject subject, String server) {
    return find(subject, server, false);
  }

  private Optional<LegacySetting> find(Subject subject, String server, boolean decides) {
    List<String> names = NAMES.getOrDefault(subject, List.of());
    return settings.stream()
        .filter(each -> names.stream().anyMatch(each.name()::equalsIgnoreCase))
        .filter(each -> server(each.of()).equals(server))
        .filter(each -> !decides || each.status() != Status.HARMLESS)
        .findFirst();
  }

  /** What a comment calls it: {@code RelayIpList}; empty where no setting says it. */
  String name(Subject subject, String server) {
    return find(subject, server).map(LegacySetting::name).orElse("");
  }

  /** What an administrator called a virtual server; empty for nothing. */
  String title(String server) {
    return findHarmless(Subject.TITLE, server).map(LegacySetting::value).orElse("").strip();
  }

  /** {@code virtual server 1 of EXCH01}. */
  String called(String server) {
    return "virtual server " + server + (machine.isEmpty() ? "" : " of " + machine);
  }

  /** What says that a domain is taken, a fragment; empty where that is not known. */
  String ofDomain(String domain, List<String> servers) {
    String folded = domain.toLowerCase(Locale.ROOT);
    for (LegacySetting setting : settings) {
      if (setting.status() == Status.HARMLESS) {
        continue;
      }
      String name = setting.name().toLowerCase(Locale.ROOT);
      boolean isOwn = servers.contains(server(setting.of())) || server(setting.of()).isEmpty();
      if (name.endsWith("gatewayproxy") && holds(setting.value(), folded)) {
        return setting.name() + " of recipient policy '" + first(setting.of()) + "'";
      }
      if (isOwn && name.endsWith("defaultdomain") && setting.value().equalsIgnoreCase(domain)) {
        return setting.name();
      }
      if (isOwn
          && name.equals("routeaction")
          && setting.of().toLowerCase(Locale.ROOT).endsWith("/domain/" + folded)) {
        return setting.name() + " of the domain";
      }
    }
    return "";
  }

  /** Whether a list of addresses has one at a domain. */
  private static boolean holds(String addresses, String domain) {
    return Arrays.stream(addresses.toLowerCase(Locale.ROOT).split(",", -1))
        .anyMatch(address -> address.strip().endsWith("@" + domain));
  }

  /** {@code Default Policy} of {@code CN=Default Policy,CN=…}. */
  private static String first(String key) {
    return key.replaceFirst("^[A-Za-z]+=", "").replaceFirst("(?<!\\\\),.*", "");
  }

  /**
   * The virtual server of a key: 1 of {@code /LM/SmtpSvc/1} and below, and of {@code
   * CN=1,CN=SMTP,…}; empty for another key.
   */
  public static String server(String key) {
    String[] parts = key.startsWith("/") ? key.split("/", -1) : key.split("[=,]", -1);
    int at = key.startsWith("/") ? BELOW_SERVICE : 1;
    return parts.length > at && parts[at].matches("[0-9]+") ? parts[at] : "";
  }
}
