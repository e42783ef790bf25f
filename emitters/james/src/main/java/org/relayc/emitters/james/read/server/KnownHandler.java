package org.relayc.emitters.james.read.server;

import java.util.List;

/** What the handlers of James do to recipients (the packages named below, 3.8.1 and 3.9). */
enum KnownHandler {
  HARMLESS,
  ONLY_REFUSES,
  GUARD,
  TRUSTED,
  POSTMASTER,
  POP_FIRST,
  HEADER,
  UNKNOWN;

  private static final String JAMES = "org.apache.james.smtpserver.";
  private static final String PROTOCOLS = "org.apache.james.protocols.smtp.core.";

  private static final List<String> QUIET =
      List.of(
          JAMES + "CoreCmdHandlerLoader",
          JAMES + "NoAuthCmdHandlerLoader",
          JAMES + "MailPriorityHandler",
          JAMES + "EnforceHeaderLimitationsMessageHook",
          JAMES + "AddDefaultAttributesMessageHook",
          JAMES + "SendMailHandler",
          JAMES + "JamesWelcomeMessageHandler",
          JAMES + "UsersRepositoryAuthHook",
          JAMES + "ConfigurationAuthHook",
          JAMES + "SetMailAttributeMessageHook",
          JAMES + "dsn.DSNEhloHook",
          JAMES + "dsn.DSNMailParameterHook",
          JAMES + "dsn.DSNRcptParameterHook",
          JAMES + "dsn.DSNMessageHook",
          JAMES + "futurerelease.FutureReleaseEHLOHook",
          JAMES + "futurerelease.FutureReleaseMailParameterHook",
          JAMES + "smtputf8.SmtpUtf8MailHook",
          JAMES + "smtputf8.SmtpUtf8RcptHook",
          PROTOCOLS + "fastfail.SupressDuplicateRcptHandler");

  private static final List<String> STRICT =
      List.of(
          "ValidRcptHandler",
          "ValidRcptMX",
          "MaxRcptHandler",
          "MaxUnknownCmdHandler",
          "DNSRBLHandler",
          "URIRBLHandler",
          "SPFHandler",
          "SpamTrapHandler",
          "JDBCGreylistHandler",
          "ReverseEqualsEhloHeloHandler",
          "ResolvableEhloHeloHandler",
          "ValidSenderDomainHandler",
          "AllowedUnauthenticatedSender");

  static KnownHandler of(String type) {
    if (QUIET.contains(type)) {
      return HARMLESS;
    }
    for (String packages : List.of(JAMES + "fastfail.", PROTOCOLS + "fastfail.")) {
      if (type.startsWith(packages) && STRICT.contains(type.substring(packages.length()))) {
        return ONLY_REFUSES;
      }
    }
    return switch (type) {
      case JAMES + "AuthRequiredToRelayRcptHook" -> GUARD;
      case PROTOCOLS + "AcceptRecipientIfRelayingIsAllowed" -> TRUSTED;
      case PROTOCOLS + "PostmasterAbuseRcptHook" -> POSTMASTER;
      case JAMES + "POP3BeforeSMTPHandler" -> POP_FIRST;
      case JAMES + "SetMimeHeaderHandler" -> HEADER;
      default -> UNKNOWN;
    };
  }
}
