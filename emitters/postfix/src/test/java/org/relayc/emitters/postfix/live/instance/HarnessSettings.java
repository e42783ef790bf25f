package org.relayc.emitters.postfix.live.instance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the harness puts over an emitted configuration; none of it has a part in a decision.
 *
 * <p>Where an instance keeps its files, how a client is impersonated, how many errors a session may
 * make, which users exist, and a certificate and a SASL backend that are there.
 */
final class HarnessSettings {
  /** Settings of certificates that would compete with the harness's own. */
  static final List<String> DROPPED =
      List.of(
          "smtpd_tls_cert_file",
          "smtpd_tls_key_file",
          "smtpd_tls_eccert_file",
          "smtpd_tls_eckey_file",
          "smtpd_tls_dcert_file",
          "smtpd_tls_dkey_file",
          "smtpd_tls_session_cache_database");

  private HarnessSettings() {}

  static Map<String, String> of(SandboxFolder folder) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("queue_directory", folder.queue().toString());
    settings.put("data_directory", folder.data().toString());
    settings.put("maillog_file", folder.log().toString());
    settings.put("maillog_file_prefixes", folder.root().toString());
    settings.put("smtpd_peername_lookup", "no");
    settings.put("smtpd_authorized_xclient_hosts", "0.0.0.0/0, [::]/0");
    settings.put("disable_vrfy_command", "no");
    settings.put("smtpd_error_sleep_time", "0");
    for (String limit : List.of("soft_error", "hard_error", "junk_command", "recipient")) {
      settings.put("smtpd_" + limit + "_limit", "2147483647");
    }
    for (String rate :
        List.of(
            "connection_count",
            "connection_rate",
            "message_rate",
            "recipient_rate",
            "auth_rate",
            "new_tls_session_rate")) {
      settings.put("smtpd_client_" + rate + "_limit", "0");
    }
    settings.put("smtpd_timeout", "600s");
    settings.put("local_recipient_maps", "");
    settings.put("alias_maps", "");
    settings.put("smtpd_tls_chain_files", folder.configuration().resolve("harness.pem").toString());
    settings.put("smtpd_sasl_type", "cyrus");
    settings.put("smtpd_sasl_path", "smtpd");
    settings.put("cyrus_sasl_config_path", folder.configuration().resolve("sasl").toString());
    return settings;
  }

  /** The SASL library's own file: every mechanism that a policy of the tests may name. */
  static String saslConfiguration(SandboxFolder folder) {
    return "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN CRAM-MD5\n"
        + "sasldb_path: "
        + folder.data().resolve("sasldb2")
        + "\n";
  }

  /** The services that a listener leans on and that an emitted master.cf need not spell out. */
  static List<MasterService> services() {
    return MasterService.parse(
        """
        rewrite   unix       - - n - - trivial-rewrite
        tlsmgr    unix       - - n 1000? 1 tlsmgr
        anvil     unix       - - n - 1 anvil
        proxymap  unix       - - n - - proxymap
        postlog   unix-dgram n - n - 1 postlogd
        """);
  }
}
