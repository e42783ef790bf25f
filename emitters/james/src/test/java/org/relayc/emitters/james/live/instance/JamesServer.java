package org.relayc.emitters.james.live.instance;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.mail.MessagingException;
import org.apache.commons.configuration2.XMLConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.james.core.Domain;
import org.apache.james.dnsservice.api.DNSService;
import org.apache.james.domainlist.api.DomainList;
import org.apache.james.domainlist.api.DomainListException;
import org.apache.james.metrics.api.MetricFactory;
import org.apache.james.protocols.api.handler.ProtocolHandler;
import org.apache.james.protocols.lib.netty.AbstractConfigurableAsyncServer;
import org.apache.james.queue.api.MailQueue.MailQueueItem;
import org.apache.james.queue.api.MailQueue.MailQueueItem.CompletionStatus;
import org.apache.james.queue.api.MailQueueFactory;
import org.apache.james.queue.memory.MemoryMailQueueFactory;
import org.apache.james.server.core.configuration.FileConfigurationProvider;
import org.apache.james.smtpserver.netty.SMTPServerFactory;
import org.relayc.emitters.james.live.dialogue.SmtpDialogue;
import org.relayc.emitters.james.live.sink.LoopbackSink;
import reactor.core.publisher.Flux;

/** A running James: what its listeners take goes through its pipeline as soon as one asks. */
public final class JamesServer implements AutoCloseable {
  private final XMLConfiguration smtp;
  private final List<String> names;
  private final DomainList domains;
  private final SMTPServerFactory servers;
  private final Pipeline pipeline;
  private final MemoryMailQueueFactory.MemoryCacheableMailQueue spool;

  private JamesServer(JamesFiles files, Optional<LoopbackSink> sink) throws Exception {
    smtp = read(files.smtpServer());
    names =
        smtp.configurationsAt("smtpserver").stream()
            .map(server -> server.getString("jmxName", ""))
            .toList();
    HarnessSettings.apply(smtp, ServerCertificate.ONE);
    Injector parts = Guice.createInjector(new Parts(read(files.domainList())));
    domains = parts.getInstance(DomainList.class);
    spool =
        parts
            .getInstance(MemoryMailQueueFactory.class)
            .createQueue(MailQueueFactory.SPOOL, MailQueueFactory.prefetchCount(1));
    XMLConfiguration container = read(files.mailetContainer());
    HarnessSettings.apply(container);
    pipeline = new Pipeline(container, parts, sink);
    servers =
        new SMTPServerFactory(
            parts.getInstance(DNSService.class),
            (name, configuration) -> {
              try {
                ProtocolHandler handler = (ProtocolHandler) parts.getInstance(Class.forName(name));
                handler.init(configuration);
                return handler;
              } catch (ClassNotFoundException | ConfigurationException e) {
                throw new IllegalStateException("handler " + name, e);
              }
            },
            new Disk(Path.of("target")),
            parts.getInstance(MetricFactory.class));
    try {
      servers.configure(smtp);
      servers.init();
    } catch (Exception e) {
      pipeline.close();
      throw e;
    }
  }

  /** Starts it, or says why James would not start with these files. */
  public static JamesServer start(JamesFiles files) {
    return start(files, Optional.empty());
  }

  /** One whose RemoteDelivery sends all that leaves to a sink. */
  public static JamesServer start(JamesFiles files, LoopbackSink sink) {
    return start(files, Optional.of(sink));
  }

  private static JamesServer start(JamesFiles files, Optional<LoopbackSink> sink) {
    try {
      return new JamesServer(files, sink);
    } catch (Exception e) {
      throw new IllegalStateException("James does not start: " + e, e);
    }
  }

  private static XMLConfiguration read(String text) throws ConfigurationException {
    return FileConfigurationProvider.getConfig(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Which listener has a name; smtpserver.xml calls it jmxName. */
  public OptionalInt listener(String name) {
    return IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name)).findFirst();
  }

  /** Greets a listener as a client of this address, under TLS where that is all it speaks. */
  public SmtpDialogue connect(int listener, String client) {
    AbstractConfigurableAsyncServer server = servers.getServers().get(listener);
    InetSocketAddress bound = server.getListenAddresses().get(0);
    boolean implicit = isImplicit(listener);
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), bound.getPort());
      socket.setTcpNoDelay(true);
      SmtpDialogue dialogue = new SmtpDialogue(socket);
      dialogue.proxy(client);
      if (implicit) {
        dialogue.startTls(ServerCertificate.trustingClient());
      }
      dialogue.greeting();
      return dialogue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a listener speaks TLS from the first byte on. */
  public boolean isImplicit(int listener) {
    return smtp.configurationsAt("smtpserver").get(listener).getBoolean("tls[@socketTLS]", false);
  }

  /** Whether James takes the domain of an address for its own. */
  public boolean isOurs(String recipient) {
    try {
      String domain = recipient.substring(recipient.lastIndexOf('@') + 1);
      return domains.containsDomain(Domain.of(domain));
    } catch (DomainListException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says STARTTLS and goes on under TLS. */
  public static void startTls(SmtpDialogue dialogue) {
    dialogue.startTls(ServerCertificate.trustingClient());
  }

  /** Takes the one mail that waits through the pipeline. */
  public void run() {
    try {
      MailQueueItem item = Objects.requireNonNull(Flux.from(spool.deQueue()).blockFirst());
      pipeline.run(item.getMail());
      item.done(CompletionStatus.SUCCESS);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every recipient whose mail left, of whatever mail. */
  public List<String> sent() {
    return pipeline.sent();
  }

  /** What became of a recipient of the mail that last went through. */
  public List<Fate> fates(String recipient) {
    return pipeline.fates(recipient);
  }

  @Override
  public void close() {
    servers.destroy();
    pipeline.close();
  }
}
