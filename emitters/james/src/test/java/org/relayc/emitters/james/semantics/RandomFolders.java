package org.relayc.emitters.james.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.relayc.emitters.james.read.Files;
import org.relayc.emitters.james.read.JamesFolder;

/** Makes configurations with every trap that James has, as a careless person might write them. */
final class RandomFolders {
  private static final String COMPOSITE = "org.apache.james.mailetcontainer.impl.matchers.";

  private static final List<String> NETWORKS =
      List.of(
          "10.0.0.0/8",
          "192.0.2.7/24",
          "0.0.0.0/0",
          "*",
          "1*",
          "10.*",
          "10.0.0.0/33",
          "192.168.1*",
          "::1",
          "2001:db8::/64",
          "2001:db8::/48",
          "::/0",
          "127.0.0.0/8",
          "mail.partner.test",
          "!10.0.0.1",
          "10.0.0",
          "10.0.0.0/255.0.255.0",
          "${env:NETS}",
          "10.0.0.1\t10.0.0.2");

  private static final List<String> HANDLERS =
      List.of(
          "org.apache.james.protocols.smtp.core.PostmasterAbuseRcptHook",
          "org.apache.james.smtpserver.AuthRequiredToRelayRcptHook",
          "org.apache.james.protocols.smtp.core.AcceptRecipientIfRelayingIsAllowed",
          "org.apache.james.smtpserver.fastfail.ValidRcptHandler",
          "org.apache.james.smtpserver.POP3BeforeSMTPHandler",
          "org.apache.james.smtpserver.CoreCmdHandlerLoader",
          "com.example.OwnHook");

  private static final List<String> MATCHERS =
      List.of(
          "All",
          "SMTPAuthSuccessful",
          "SMTPIsAuthNetwork",
          "SMTPAuthUserIs=alice,Bob",
          "RemoteAddrInNetwork=10.0.0.0/8, 2001:db8::/64",
          "RemoteAddrNotInNetwork=127.0.0.1",
          "HostIs=partner.test",
          "RecipientDomainIs=partner.test,ours.test",
          "RecipientIs=v@partner.test",
          "RecipientIsRegex=.*@(.*\\.)?partner\\.test",
          "RecipientIsRegex=.*[%!@].*@.*",
          "RecipientIsRegex=v.*",
          "SenderIs=u@ours.test,<>",
          "SenderHostIs=ours.test",
          "SenderIsRegex=.*@ours\\.test",
          "SenderIsRegex=.*[%!@].*@.*",
          "SenderIsLocal",
          "SenderIsNull",
          "HostIsLocal",
          "RecipientIsLocal",
          "SentByMailet",
          "HasMailAttribute=RelayAllowed",
          "HasMailAttribute=unheard",
          "HasMailAttributeWithValue=RelayAllowed, true",
          "HasHeader=X-Listener=smtp",
          "HasHeader=X-Other",
          "RelayLimit=30",
          "SizeGreaterThan=10m",
          "com.example.OwnMatcher",
          "InSpammerBlacklist=bl.test");

  private static final List<String> MAILETS =
      List.of(
          "RemoteDelivery",
          "RemoteDelivery",
          "LocalDelivery",
          "Null",
          "ToRepository",
          "Bounce",
          "Sieve",
          "RecipientRewriteTable",
          "com.example.OwnMailet",
          "ToProcessor",
          "ToProcessor",
          "SetMailAttribute",
          "RemoveMailAttribute",
          "SetMimeHeader",
          "RemoveMimeHeader",
          "RemoveAllMailAttributes",
          "PerSenderRateLimit",
          "Forward");

  private static final List<String> STATES = List.of("root", "transport", "relay", "denied");

  private final Random random;

  RandomFolders(Random random) {
    this.random = random;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String pick(String... values) {
    return pick(List.of(values));
  }

  private boolean now() {
    return random.nextInt(3) == 0;
  }

  Files next() {
    Files files = new Files(Map.of(JamesFolder.SERVERS, Files.server(settings())));
    files = random.nextInt(20) == 0 ? files : files.with(JamesFolder.DOMAINS, domains());
    return random.nextInt(20) == 0 ? files : files.with(JamesFolder.CONTAINER, container());
  }

  private String domains() {
    return random.nextInt(10) == 0
        ? "<domainlist><defaultDomain>${env:DOMAIN}</defaultDomain></domainlist>"
        : Files.DOMAINS;
  }

  private String settings() {
    StringBuilder text = new StringBuilder();
    text.append(
        pick(
            "<tls socketTLS='false' startTLS='true'/>",
            "<tls socketTLS='true' startTLS='false'/>",
            ""));
    int lists = random.nextInt(3);
    for (int i = 0; i < lists; i++) {
      text.append("<authorizedAddresses>").append(pick(NETWORKS)).append(pick(",", " ", ",\n\t"));
      text.append(pick(NETWORKS)).append("</authorizedAddresses>\n");
    }
    text.append(
        pick(
            "",
            "<authRequired>true</authRequired>",
            "<authRequired>announce</authRequired>",
            "<auth><announce>never</announce><requireSSL>true</requireSSL></auth>",
            "<auth><plainAuthEnabled>false</plainAuthEnabled></auth>",
            "<auth><plainAuthEnabled>no</plainAuthEnabled><announce>always</announce>"
                + "<requireSSL>true</requireSSL><oidc/></auth>"));
    text.append(
        pick("", "<verifyIdentity>true</verifyIdentity>", "<verifyIdentity>no</verifyIdentity>"));
    text.append(now() ? "<proxyRequired>true</proxyRequired>" : "");
    text.append("<handlerchain")
        .append(now() && now() ? " coreHandlersPackage='com.example.X'" : "");
    text.append(">");
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append("<handler class='").append(pick(HANDLERS)).append("'/>");
    }
    if (now()) {
      text.append("<handler class='org.apache.james.smtpserver.SetMimeHeaderHandler'>")
          .append("<headername>X-Listener</headername><headervalue>smtp</headervalue></handler>");
    }
    return text.append("</handlerchain>").toString();
  }

  private String container() {
    StringBuilder text = new StringBuilder("<mailetcontainer><processors>");
    List<String> states = new ArrayList<>(STATES);
    states.addAll(now() ? List.of("relay") : List.of());
    for (String state : states) {
      text.append("<processor state='").append(state).append("'>\n");
      int matchers = random.nextInt(3);
      for (int i = 0; i < matchers; i++) {
        text.append("<matcher name='m").append(i).append("' ").append(composite(3)).append("\n");
      }
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        text.append(mailet(state, matchers));
      }
      text.append("</processor>\n");
    }
    return text.append("</processors></mailetcontainer>").toString();
  }

  /** The rest of a {@code matcher} behind its name. */
  private String composite(int depth) {
    if (depth == 0 || now()) {
      return pick("match", "match", "notmatch") + "='" + escaped(pick(MATCHERS)) + "'/>";
    }
    StringBuilder text =
        new StringBuilder("match='" + COMPOSITE + pick("Or", "And", "Not", "Xor") + "'>");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("<matcher ").append(composite(depth - 1));
    }
    return text.append("</matcher>").toString();
  }

  private String mailet(String state, int matchers) {
    String match = matchers > 0 && now() ? "match='m" + random.nextInt(matchers) + "'" : simple();
    String type = pick(MAILETS);
    String inner =
        switch (type) {
          case "ToProcessor" -> "<processor>" + further(state) + "</processor>";
          case "PerSenderRateLimit" -> "<exceededProcessor>denied</exceededProcessor>";
          case "SetMailAttribute" -> "<RelayAllowed>" + pick("true", "no") + "</RelayAllowed>";
          case "RemoveMailAttribute" -> "<name>RelayAllowed</name>";
          case "SetMimeHeader" -> "<name>X-Listener</name><value>smtp</value>";
          case "RemoveMimeHeader" -> "<name>X-Listener</name>";
          case "ToRepository", "Bounce" ->
              pick("", "<passThrough>true</passThrough>", "<passThrough>false</passThrough>");
          default -> "";
        };
    return "<mailet " + match + " class='" + type + "'>" + inner + "</mailet>\n";
  }

  private String simple() {
    return pick("match", "match", "match", "notmatch", "matcher")
        + "='"
        + escaped(pick(MATCHERS))
        + "'";
  }

  private static String escaped(String text) {
    return text.replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Mostly a later one, so that mail seldom comes back. */
  private String further(String state) {
    int at = STATES.indexOf(state);
    return random.nextInt(15) == 0 || at == STATES.size() - 1
        ? pick("ghost", pick(STATES))
        : STATES.get(at + 1 + random.nextInt(STATES.size() - at - 1));
  }
}
