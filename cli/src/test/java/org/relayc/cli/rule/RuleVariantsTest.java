package org.relayc.cli.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.cli.Run;

/**
 * Rules that look at more than one kind of server fire on each of them; the samples on their pages
 * show one.
 */
class RuleVariantsTest {
  private static final String DN = ",CN=SMTP Receive Connectors,CN=EXCH01,DC=contoso,DC=com";

  @TempDir Path folder;

  /** How often a rule speaks of what is checked. */
  private long findings(String rule, String... words) {
    Run run = Run.in(folder, words);
    return run.out().lines().filter(line -> line.contains("[" + rule + "]: ")).count();
  }

  private void postfix(String settings) {
    Run.write(
        folder,
        "etc/main.cf",
        "compatibility_level = 3.6\nmyhostname = mail.contoso.com\n" + settings);
    Run.write(folder, "etc/master.cf", "smtp inet n - n - - smtpd\n");
    Run.write(folder, "etc/partners", "/fabrikam\\.example$/ OK\n");
    Run.write(folder, "etc/ends", "/@fabrikam\\.example/ OK\n");
    Run.write(folder, "etc/dots", ".fabrikam.example OK\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RLY201 | mynetworks = 0.0.0.0/1, 128.0.0.0/1
          RLY201 | mynetworks = [::]/0
          RLY303 | smtpd_sasl_auth_enable = yes\\nsmtpd_sasl_security_options = noplaintext
          RLY403 | relay_domains = pcre:/etc/postfix/partners
          RLY403 | smtpd_relay_restrictions = check_recipient_access pcre:/etc/postfix/ends, reject
          RLY406 | relay_domains = .fabrikam.example
          RLY406 | smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/dots
          RLY409 | smtpd_reject_unlisted_recipient = no
          RLY602 | smtpd_forbid_unauth_pipelining = no
          """)
  void ofPostfix(String rule, String settings) {
    postfix(settings.replace("\\n", "\n") + "\n");
    assertEquals(1, findings(rule, "check", "etc"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RLY403 | smtpd_relay_restrictions = reject_unauth_destination, check_recipient_access pcre:/etc/postfix/ends
          RLY409 | local_recipient_maps =\\nmydestination = localhost
          RLY212 | mynetworks = 10.0.0.0/24, 10.0.1.0/24
          """)
  void notOfPostfix(String rule, String settings) {
    postfix(settings.replace("\\n", "\n") + "\n");
    assertEquals(0, findings(rule, "check", "etc"));
  }

  private void james(String networks, String mailet) {
    Run.write(
        folder,
        "conf/smtpserver.xml",
        "<smtpservers><smtpserver><jmxName>smtp</jmxName><bind>0.0.0.0:25</bind>\n"
            + "<tls socketTLS='true'/><authRequired>true</authRequired>\n"
            + "<authorizedAddresses>"
            + networks
            + "</authorizedAddresses>\n<handlerchain/></smtpserver></smtpservers>\n");
    Run.write(
        folder,
        "conf/mailetcontainer.xml",
        "<mailetcontainer><processors><processor state=\"root\">\n"
            + mailet
            + "\n</processor></processors></mailetcontainer>\n");
    Run.write(
        folder,
        "conf/domainlist.xml",
        "<domainlist><defaultDomain>contoso.com</defaultDomain></domainlist>");
    Run.write(folder, "conf/relayc.yaml", "targets:\n  james:\n    version: \"3.8.1\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "RLY201, 0.0.0.0/0, All, Null",
    "RLY204, 10.0.0.0/8, All, Null",
    "RLY212, 10.0.0.0/24 10.0.0.7, All, Null",
    "RLY403, 10.0.0.0/24, RecipientIsRegex=.*fabrikam\\.example, LocalDelivery",
    "RLY409, 10.0.0.0/24, All, Bounce"
  })
  void ofJames(String rule, String networks, String matcher, String mailet) {
    james(networks, "<mailet match=\"" + matcher + "\" class=\"" + mailet + "\"/>");
    assertEquals(1, findings(rule, "check", "conf"));
  }

  @Test
  void jamesThatBouncesNothingMakesNoBackscatter() {
    james("10.0.0.0/24", "<mailet match=\"All\" class=\"Null\"/>");
    assertEquals(0, findings("RLY409", "check", "conf"));
  }

  private void virtualServer(String list) {
    Run.write(
        folder,
        "old/MetaBase.xml",
        """
        <?xml version ="1.0"?>
        <configuration xmlns="urn:microsoft-catalog:XML_Metabase_V64_0">
        <MBProperty>
        <IIsSmtpServer Location ="/LM/SmtpSvc/1"
          AuthFlags="AuthAnonymous" DefaultDomain="contoso.com" RelayForAuth="0"
          ServerBindings=":25:">
        </IIsSmtpServer>
        </MBProperty>
        </configuration>
        """);
    Run.write(
        folder,
        "old/lists.txt",
        "relayc-lists: 1\nlist: /LM/SmtpSvc/1 RelayIpList\nGrantByDefault: False\n"
            + list
            + "\nend\nend-of-lists\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RLY201 | IPGrant: 0.0.0.0,0.0.0.0
          RLY204 | IPGrant: 10.0.0.0,255.0.0.0
          RLY214 | DomainGrant: *.com
          """)
  void ofVirtualServers(String rule, String list) {
    virtualServer(list);
    assertEquals(1, findings(rule, "check", "old"), Run.in(folder, "check", "old").out());
  }

  private void connector(String ranges, String mechanisms, String trustee) {
    Run.write(
        folder,
        "exch/receive-connectors.csv",
        "Server,Name,DistinguishedName,Enabled,Bindings,RemoteIPRanges,AuthMechanism,"
            + "PermissionGroups,RequireTLS\n"
            + "EXCH01,Machines,\"CN=Machines"
            + DN
            + "\",True,0.0.0.0:25,"
            + ranges
            + ",\""
            + mechanisms
            + "\",AnonymousUsers,False\n");
    Run.write(
        folder,
        "exch/permissions.csv",
        "Connector,User,UserSid,Deny,IsInherited,ExtendedRights\n\"CN=Machines"
            + DN
            + "\","
            + trustee
            + ",False,False,ms-Exch-SMTP-Accept-Any-Recipient\n");
    Run.write(
        folder,
        "exch/accepted-domains.csv",
        "Name,DomainName,DomainType,Default\ncontoso.com,contoso.com,Authoritative,True\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RLY201 | 0.0.0.0-255.255.255.255 | Tls | NT AUTHORITY\\ANONYMOUS LOGON,S-1-5-7
          RLY204 | 172.16.0.0/12 | Tls | NT AUTHORITY\\ANONYMOUS LOGON,S-1-5-7
          RLY212 | 10.20.0.0/16;10.20.0.7 | Tls | NT AUTHORITY\\ANONYMOUS LOGON,S-1-5-7
          RLY302 | 10.20.0.0/16 | Tls, BasicAuth | Everyone,S-1-1-0
          RLY302 | 10.20.0.0/16 | Tls, BasicAuth | BUILTIN\\Guests,S-1-5-32-546
          RLY308 | 10.20.0.0/16 | Tls, ExternalAuthoritative | CONTOSO\\Machines,S-1-5-21-1-2-3-4
          """)
  void ofConnectors(String rule, String ranges, String mechanisms, String trustee) {
    connector(ranges, mechanisms, trustee);
    assertEquals(1, findings(rule, "check", "exch"), Run.in(folder, "check", "exch").out());
  }
}
