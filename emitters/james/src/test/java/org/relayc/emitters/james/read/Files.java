package org.relayc.emitters.james.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;

/** A folder of texts. */
public record Files(Map<String, String> texts) implements SourceFolder {
  /** Mail for ours is delivered, what may relay goes out, the rest is kept. */
  public static final String CONTAINER =
      """
      <mailetcontainer>
        <processors>
          <processor state="root">
            <mailet match="RelayLimit=30" class="Null"/>
            <mailet match="All" class="ToProcessor"><processor>transport</processor></mailet>
          </processor>
          <processor state="transport">
            <matcher name="relay-allowed" match="org.apache.james.mailetcontainer.impl.matchers.Or">
              <matcher match="SMTPAuthSuccessful"/>
              <matcher match="SMTPIsAuthNetwork"/>
              <matcher match="SentByMailet"/>
            </matcher>
            <mailet match="RecipientIsLocal" class="LocalDelivery"/>
            <mailet match="relay-allowed" class="RemoteDelivery"/>
            <mailet match="All" class="ToRepository">
              <repositoryPath>memory://denied/</repositoryPath>
            </mailet>
          </processor>
        </processors>
      </mailetcontainer>
      """;

  public static final String DOMAINS =
      """
      <domainlist>
        <autodetect>false</autodetect>
        <autodetectIP>false</autodetectIP>
        <defaultDomain>ours.test</defaultDomain>
        <domainnames><domainname>Second.test</domainname></domainnames>
      </domainlist>
      """;

  /** The files of one listener, of which these are the settings. */
  public static Files of(String settings) {
    return of(settings, CONTAINER);
  }

  public static Files of(String settings, String container) {
    return new Files(
        Map.of(
            JamesFolder.SERVERS, server(settings),
            JamesFolder.CONTAINER, container,
            JamesFolder.DOMAINS, DOMAINS));
  }

  /** An smtpserver.xml of one listener. */
  public static String server(String settings) {
    return "<smtpservers>\n<smtpserver enabled=\"true\">\n"
        + "<jmxName>smtp</jmxName><bind>0.0.0.0:25</bind>\n"
        + settings
        + "\n</smtpserver>\n</smtpservers>\n";
  }

  /** A listener with an empty handlerchain. */
  public static Files chained(String settings) {
    return of(settings + "<handlerchain/>");
  }

  public Files with(String name, String text) {
    Map<String, String> more = new java.util.HashMap<>(texts);
    more.put(name, text);
    return new Files(more);
  }

  public Files without(String name) {
    Map<String, String> fewer = new java.util.HashMap<>(texts);
    fewer.remove(name);
    return new Files(fewer);
  }

  public ReadResult<JamesConfiguration> read(String version) {
    return JamesFolder.read(this, new Release(Optional.of(JamesVersion.parse(version))));
  }

  @Override
  public Opened open(String path) {
    String text = texts.get(path);
    return text == null
        ? new Unreadable("no such file", "check the path")
        : new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
