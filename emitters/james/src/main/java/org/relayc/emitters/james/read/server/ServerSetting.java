package org.relayc.emitters.james.read.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** How far the settings of a listener are understood (SMTPServer and its parents, 3.8.1). */
enum ServerSetting {
  MODELLED,
  /** An element that holds others. */
  CONTAINER,
  HARMLESS,
  ONLY_REFUSES,
  /** James has not heard of it, or we have not. */
  UNKNOWN;

  /** Settings that decide over no recipient. */
  private static final List<String> QUIET =
      List.of(
          "jmxName",
          "helloName",
          "heloName",
          "smtpGreeting",
          "connectionBacklog",
          "connectiontimeout",
          "connectionLimit",
          "connectionLimitPerIP",
          "maxmessagesize",
          "maxLineLength",
          "addressBracketsEnforcement",
          "heloEhloEnforcement",
          "gracefulShutdown",
          "proxyFirst",
          "disabledFeatures",
          "useExecutionHandler",
          "maxExecutorCount",
          "ioWorkerCount",
          "bossWorkerCount",
          "maxConcurrentConnections",
          "useEpoll",
          "compress");

  private static final Map<String, ServerSetting> KNOWN = known();

  private static Map<String, ServerSetting> known() {
    Map<String, ServerSetting> all = new TreeMap<>();
    for (String path :
        new String[] {
          "bind",
          "authRequired",
          "auth/announce",
          "auth/requireSSL",
          "auth/plainAuthEnabled",
          "authorizedAddresses",
          "verifyIdentity",
          "proxyRequired"
        }) {
      all.put(path, MODELLED);
    }
    all.put("tls", CONTAINER);
    all.put("auth", CONTAINER);
    // What is in it is read by itself.
    all.put("handlerchain", MODELLED);
    all.put("auth/oidc", MODELLED);
    all.put("auth/required", ONLY_REFUSES);
    QUIET.forEach(path -> all.put(path, HARMLESS));
    return all;
  }

  /** Of a path like {@code auth/announce}; keys and certificates decide over no recipient. */
  static ServerSetting of(String path, JamesVersion version) {
    if (path.startsWith("tls/")) {
      return HARMLESS;
    }
    return KNOWN.getOrDefault(path, UNKNOWN);
  }

  void put(Element element, Sheet sheet) {
    switch (this) {
      case MODELLED, CONTAINER -> sheet.modelled(element);
      case HARMLESS -> sheet.harmless(element);
      case ONLY_REFUSES -> sheet.onlyRefuses(element);
      case UNKNOWN -> sheet.unknown(element);
    }
  }
}
