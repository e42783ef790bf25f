package org.relayc.emitters.exchange.metabase.store;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A metabase of any size, made while it is read: domains of the SMTP service, spread over the keys
 * of web sites that make most of it.
 */
final class LargeMetabase extends InputStream {
  private static final String START =
      """
      <?xml version ="1.0"?>
      <configuration xmlns="urn:microsoft-catalog:XML_Metabase_V64_0">
      <MBProperty>
      <IIsSmtpService	Location ="/LM/SmtpSvc"
      		RelayForAuth="0"
      	>
      </IIsSmtpService>
      """;

  private static final String DOMAIN =
      """
      <IIsSmtpDomain	Location ="/LM/SmtpSvc/%1$d/Domain/branch%2$d.example"
      		RouteAction="4098"
      		RouteActionString="[198.51.100.7]"
      	>
      	<Custom
      		Name="RelayForAuth"
      		ID="36973"
      		Value="%1$d"
      		Type="DWORD"
      		UserType="IIS_MD_UT_SERVER"
      		Attributes="INHERIT"
      	/>
      </IIsSmtpDomain>
      """;

  private static final String SITE =
      """
      <IIsWebVirtualDir	Location ="/LM/W3SVC/%1$d/ROOT/application/number/%1$d"
      		AccessFlags="AccessRead | AccessScript"
      		AppFriendlyName="Default Application of a customer"
      		AppIsolated="2"
      		AppRoot="/LM/W3SVC/%1$d/ROOT/application/number/%1$d"
      		AuthFlags="AuthBasic | AuthNTLM | AuthMD5"
      		HttpErrors="400,*,FILE,C:\\WINDOWS\\help\\iisHelp\\common\\400.htm
      			401,1,FILE,C:\\WINDOWS\\help\\iisHelp\\common\\401-1.htm
      			403,9,FILE,C:\\WINDOWS\\help\\iisHelp\\common\\403-9.htm
      			404,*,FILE,C:\\WINDOWS\\help\\iisHelp\\common\\404b.htm"
      		IPSecurity=""
      		Path="D:\\inetpub\\customers\\%1$d\\wwwroot"
      		ScriptMaps=".asp,C:\\WINDOWS\\system32\\inetsrv\\asp.dll,5,GET,HEAD,POST,TRACE
      			.cer,C:\\WINDOWS\\system32\\inetsrv\\asp.dll,5,GET,HEAD,POST,TRACE"
      	>
      </IIsWebVirtualDir>
      """;

  private static final String END = "</MBProperty>\n</configuration>\n";

  private final long size;
  private final int domains;
  private byte[] piece = START.getBytes(StandardCharsets.UTF_8);
  private int at;
  private long read;
  private int domain;
  private int site;
  private boolean ended;

  LargeMetabase(long size, int domains) {
    this.size = size;
    this.domains = domains;
  }

  @Override
  public int read() {
    return hasMore() ? piece[at++] & 255 : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, buffer, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    while (at == piece.length && !ended) {
      read += at;
      piece = next().getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return at < piece.length;
  }

  private String next() {
    if (domain < domains && (double) read / size >= (double) domain / domains) {
      return DOMAIN.formatted(1 + domain % 3, domain++);
    }
    if (read < size) {
      // Formatting a hundred at a time would cost more than reading them.
      return SITE.formatted(++site).repeat(100);
    }
    ended = true;
    return END;
  }
}
