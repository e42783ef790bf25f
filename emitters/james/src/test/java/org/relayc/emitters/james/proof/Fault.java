package org.relayc.emitters.james.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.relayc.emitters.api.EmittedFile;

/** A fault as what it makes of the text of a file. */
public enum Fault {
  EXCEPT_DROPPED("10.8.192.0/21,10.8.201.0/24", "10.8.192.0/20"),
  IPV6_PREFIX_AS_WRITTEN("2001:db8:a::/64", "2001:db8:a::/56"),
  IPV6_OF_A_DENY_FORGOTTEN("mailetcontainer.xml", "2001:db8:a::/128", "2001:db8:b::/128"),
  IPV6_OTHER_HALF_FORGOTTEN("mailetcontainer.xml", "2001:db8:a:8000::/49", "2001:db8:b::/49"),
  ONE_BIT_TOO_FEW("mailetcontainer.xml", "192.0.2.16/28\" class", "192.0.2.16/29\" class"),
  ONE_ADDRESS_TOO_MANY("192.0.2.64", "192.0.2.64/31"),
  NOT_AUTHORIZED("smtpserver.xml", ",192.0.2.16/28", ""),
  RECIPIENTS_FORGOTTEN("mailetcontainer.xml", "<matcher match=\"HostIs=partner.example\"/>", ""),
  SUBDOMAINS_MATCHED(
      "mailetcontainer.xml",
      "<matcher match=\"HostIs=partner.example\"/>",
      "<matcher match=\"RecipientIsRegex=(?i).*@.+\\.partner\\.example\"/>"),
  SENDER_FORGOTTEN("mailetcontainer.xml", "SenderIs=alarm@contoso.example", "All"),
  DENY_ALLOWS(
      "mailetcontainer.xml",
      "match=\"inside-deny-1\" class=\"ToProcessor\">\n                <processor>relay-denied",
      "match=\"inside-deny-1\" class=\"ToProcessor\">\n                <processor>relay"),
  DENIED_AS_A_WHOLE_ONLY("mailetcontainer.xml", "HostIs=partner.example,secret", "HostIs=secret"),
  AND_FOR_OR(
      "mailetcontainer.xml",
      "name=\"inside-allow-3\" match=\"org.apache.james.mailetcontainer.impl.matchers.And",
      "name=\"inside-allow-3\" match=\"org.apache.james.mailetcontainer.impl.matchers.Or"),
  USERS_FORGOTTEN("mailetcontainer.xml", "SMTPAuthUserIs=alice,bob", "SMTPAuthSuccessful"),
  USER_WITH_A_BLANK("mailetcontainer.xml", "SMTPAuthUserIs=alice,bob", "SMTPAuthUserIs=alice bo"),
  RIVALS_FORGOTTEN("mailetcontainer.xml", ".rival", ".arrival"),
  SUBMIT_FORGOTTEN("mailetcontainer.xml", "match=\"not-submitting\"", "match=\"SentByMailet\""),
  ACCEPT_FORGOTTEN("mailetcontainer.xml", "match=\"not-accepted\"", "match=\"SentByMailet\""),
  LOG_IN_IN_CLEAR("smtpserver.xml", "socketTLS=\"true\"", "socketTLS=\"false\""),
  LOG_IN_NOT_OFF(
      "smtpserver.xml",
      "<plainAuthEnabled>true</plainAuthEnabled>",
      "<plainAuthEnabled>false</plainAuthEnabled>"),
  RULES_OF_ANOTHER_LISTENER(
      "smtpserver.xml", "<headervalue>people</headervalue>", "<headervalue>mute</headervalue>"),
  RULE_FOR_ALL_WHO_LOG_IN("mailetcontainer.xml", "match=\"people-allow-1\"", "match=\"All\""),
  DOMAIN_FORGOTTEN(
      "domainlist.xml",
      "<domainname>contoso.example</domainname>",
      "<domainname>contoso.test</domainname>");

  private final String file;
  private final String said;
  private final String becomes;

  /** In every file, since what one of them says alone is asked for by the other. */
  Fault(String said, String becomes) {
    this("", said, becomes);
  }

  Fault(String file, String said, String becomes) {
    this.file = file;
    this.said = said;
    this.becomes = becomes;
  }

  EmittedFile in(EmittedFile written) {
    String text = new String(written.content(), StandardCharsets.UTF_8);
    String faulty = text.replace(said, becomes);
    if (file.isEmpty()) {
      return new EmittedFile(written.path(), faulty.getBytes(StandardCharsets.UTF_8));
    }
    if (!written.path().equals(file)) {
      return written;
    }
    assertNotEquals(text, faulty, "the fault is not in the text:\n" + text);
    return new EmittedFile(written.path(), faulty.getBytes(StandardCharsets.UTF_8));
  }
}
