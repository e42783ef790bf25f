package org.relayc.emitters.james.read;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes configurations as people write them, of which a real James starts on every one. */
public final class ForeignFiles {
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
          "2001:db8::/32",
          "::/0",
          "!10.0.0.1",
          "10.0.0",
          "10.0.0.0/255.0.255.0",
          "10.0.0.1\t10.0.0.2",
          "\n    10.0.0.0/8",
          "192.0.2.9;10.0.0.1");

  private static final List<String> HANDLERS =
      List.of(
          "org.apache.james.protocols.smtp.core.PostmasterAbuseRcptHook",
          "org.apache.james.smtpserver.AuthRequiredToRelayRcptHook",
          "org.apache.james.protocols.smtp.core.AcceptRecipientIfRelayingIsAllowed",
          "org.apache.james.smtpserver.CoreCmdHandlerLoader");

  private static final List<String> MATCHERS =
      List.of(
          "All",
          "SMTPAuthSuccessful",
          "SMTPIsAuthNetwork",
          "SMTPAuthUserIs=alice@ours.test,Bob@x.test",
          "RemoteAddrInNetwork=10.0.0.0/8, 2001:db8::/64",
          "RemoteAddrNotInNetwork=127.0.0.1",
          "RemoteAddrInNetwork=192.168.1*,\t10.0.0.0/33",
          "HostIs=partner.test",
          "HostIs=PARTNER.test sub.partner.test",
          "RecipientDomainIs=partner.test,ours.test",
          "RecipientIs=v@partner.test",
          "RecipientIsRegex=.*@(.*\\.)?partner\\.test",
          "RecipientIsRegex=.*@PARTNER\\.test",
          "RecipientIsRegex=(?i).*@PARTNER\\.test",
          "RecipientIsRegex=.*[%!@].*@.*",
          "SenderIs=u@ours.test,&lt;>",
          "SenderHostIs=ours.test",
          "SenderIsRegex=.*@ours\\.test",
          "SenderIsNull",
          "HostIsLocal",
          "RecipientIsLocal",
          "SenderHostIsLocal",
          "SentByMailet",
          "HasMailAttribute=org.apache.james.SMTPIsAuthNetwork",
          "HasHeader=X-Listener=smtp",
          "HasHeader=X-Listener=other",
          "HasHeader=X-Listener");

  private static final List<String> MAILETS =
      List.of(
          "RemoteDelivery",
          "RemoteDelivery",
          "LocalDelivery",
          "Null",
          "ToRepository",
          "ToProcessor",
          "ToProcessor",
          "ToProcessor",
          "SetMimeHeader",
          "RemoveMimeHeader");

  private static final List<String> STATES = List.of("root", "transport", "relay", "denied");

  private final Random random;

  public ForeignFiles(Random random) {
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

  public Files next() {
    return new Files(
        Map.of(
            JamesFolder.SERVERS, Files.server(settings()),
            JamesFolder.CONTAINER, container(),
            JamesFolder.DOMAINS, Files.DOMAINS));
  }

  private String settings() {
    StringBuilder text = new StringBuilder();
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
            "<auth><announce>ForUnauthorizedAddresses</announce></auth>"));
    text.append("<verifyIdentity>false</verifyIdentity><handlerchain enableJmx='false'>");
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append("<handler class='").append(pick(HANDLERS)).append("'/>");
    }
    // Every listener writes the header, so that nobody but it decides what is in it.
    text.append("<handler class='org.apache.james.smtpserver.SetMimeHeaderHandler'>")
        .append("<headername>X-Listener</headername><headervalue>smtp</headervalue></handler>");
    return text.append("</handlerchain>").toString();
  }

  private String container() {
    StringBuilder text = new StringBuilder("<mailetcontainer>");
    text.append(
        "<context><postmaster>postmaster@ours.test</postmaster></context><processors enableJmx='false'>");
    for (String state : STATES) {
      text.append("<processor state='").append(state).append("' enableJmx='false'>\n");
      int matchers = random.nextInt(3);
      for (int i = 0; i < matchers; i++) {
        text.append("<matcher name='m").append(i).append("' ").append(composite(3)).append("\n");
      }
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        text.append(mailet(state, matchers));
      }
      text.append("</processor>\n");
    }
    return text.append(
            "<processor state='error' enableJmx='false'><mailet match='All' class='Null'/></processor>")
        .append("</processors></mailetcontainer>")
        .toString();
  }

  /** The rest of a {@code matcher} behind its name. */
  private String composite(int depth) {
    if (depth < 3 && (depth == 0 || now())) {
      return pick("match", "match", "notmatch") + "='" + pick(MATCHERS) + "'/>";
    }
    StringBuilder text =
        new StringBuilder(
            "match='" + COMPOSITE + pick("Or", "And", "Not", depth == 1 ? "Xor" : "Or") + "'>");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("<matcher ").append(composite(depth - 1));
    }
    return text.append("</matcher>").toString();
  }

  private String mailet(String state, int matchers) {
    String match =
        matchers > 0 && now()
            ? "match='m" + random.nextInt(matchers) + "'"
            : pick("match", "match", "match", "match", "notmatch", "matcher")
                + "='"
                + pick(MATCHERS)
                + "'";
    boolean last = state.equals("denied");
    String type = last ? pick("Null", "RemoteDelivery", "ToRepository") : pick(MAILETS);
    String inner =
        switch (type) {
          case "ToProcessor" -> "<processor>" + further(state) + "</processor>";
          case "SetMimeHeader" -> "<name>X-Listener</name><value>other</value>";
          case "RemoveMimeHeader" -> "<name>X-Listener</name>";
          case "ToRepository" -> "<repositoryPath>memory://var/mail/kept/</repositoryPath>";
          default -> "";
        };
    return "<mailet " + match + " class='" + type + "'>" + inner + "</mailet>\n";
  }

  private String further(String state) {
    int at = STATES.indexOf(state);
    return STATES.get(at + 1 + random.nextInt(STATES.size() - at - 1));
  }
}
