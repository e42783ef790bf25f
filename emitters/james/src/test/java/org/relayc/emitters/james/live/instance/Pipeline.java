package org.relayc.emitters.james.live.instance;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.mail.MessagingException;
import org.apache.commons.configuration2.HierarchicalConfiguration;
import org.apache.commons.configuration2.tree.ImmutableNode;
import org.apache.james.mailetcontainer.api.LocalResources;
import org.apache.james.mailetcontainer.api.MailetLoader;
import org.apache.james.mailetcontainer.api.MatcherLoader;
import org.apache.james.mailetcontainer.impl.JamesMailetContext;
import org.apache.james.mailetcontainer.impl.LocalResourcesImpl;
import org.apache.james.mailetcontainer.lib.AbstractStateCompositeProcessor;
import org.apache.mailet.Mail;
import org.apache.mailet.Mailet;
import org.apache.mailet.MailetConfig;
import org.apache.mailet.MailetContext;
import org.apache.mailet.Matcher;
import org.apache.mailet.MatcherConfig;
import org.relayc.emitters.james.live.sink.LoopbackSink;

/**
 * The mailet pipeline of James, run in the thread of its caller. Matchers are James's own, and so
 * are the mailets that only steer; those that deliver, send or store write down that they were
 * reached.
 */
final class Pipeline {
  private static final String PROCESSOR =
      "org.apache.james.mailetcontainer.impl.CompositeProcessorImpl";
  private static final String MAILETS = "org.apache.james.transport.mailets.";
  private static final String MATCHERS = "org.apache.james.transport.matchers.";

  private static final Map<String, Fate.Kind> ENDS =
      Map.of(
          "LocalDelivery", Fate.Kind.DELIVERED,
          "ToRecipientFolder", Fate.Kind.DELIVERED,
          "RemoteDelivery", Fate.Kind.RELAYED,
          "ToRepository", Fate.Kind.KEPT_BACK,
          "ToSenderDomainRepository", Fate.Kind.KEPT_BACK,
          "Null", Fate.Kind.DISCARDED);

  /** James's own, which do nothing but steer, or change a mail's text. */
  private static final List<String> AS_THEY_ARE =
      List.of("ToProcessor", "RemoveMimeHeader", "SetMimeHeader", "RemoveMailAttribute");

  private final Endings endings = new Endings();
  private final Injector parts;
  private final Optional<LoopbackSink> sink;
  private final AbstractStateCompositeProcessor processor;

  /**
   * @param sink where RemoteDelivery sends mail; where there is none it only writes it down
   */
  Pipeline(
      HierarchicalConfiguration<ImmutableNode> configuration,
      Injector parts,
      Optional<LoopbackSink> sink)
      throws Exception {
    this.parts = parts;
    this.sink = sink;
    Injector injector = parts.createChildInjector(new Loaders());
    processor = (AbstractStateCompositeProcessor) injector.getInstance(Class.forName(PROCESSOR));
    processor.configure(configuration.configurationAt("processors"));
    try {
      processor.init();
    } catch (Exception e) {
      // What it has registered so far would be in the way of the next one.
      processor.dispose();
      throw e;
    }
  }

  /** Takes a mail through it; where its recipients ended is what {@link #fates} says. */
  void run(Mail mail) throws MessagingException {
    endings.clear();
    processor.service(mail);
  }

  void close() {
    processor.dispose();
  }

  List<String> sent() {
    return endings.sent();
  }

  List<Fate> fates(String recipient) {
    return endings.of(recipient);
  }

  private final class Loaders extends AbstractModule {
    @Override
    protected void configure() {
      bind(LocalResources.class).to(LocalResourcesImpl.class);
      bind(MailetContext.class).to(JamesMailetContext.class);
      bind(MatcherLoader.class).toInstance(Pipeline.this::matcher);
      bind(MailetLoader.class).toInstance(Pipeline.this::mailet);
    }
  }

  private Matcher matcher(MatcherConfig config) throws MessagingException {
    Matcher matcher =
        config.getMatcherName().endsWith(".SentByJmap")
            ? new NeverMatcher()
            : (Matcher) make(MATCHERS, config.getMatcherName());
    matcher.init(config);
    return matcher;
  }

  private Mailet mailet(MailetConfig config) throws MessagingException {
    String name = config.getMailetName();
    String last = name.substring(name.lastIndexOf('.') + 1);
    Mailet mailet =
        ENDS.containsKey(last)
            ? new EndMailet(ENDS.get(last), endings, sender(last, config))
            : AS_THEY_ARE.contains(last) ? (Mailet) make(MAILETS, name) : new PassingMailet();
    mailet.init(config);
    return mailet;
  }

  private Optional<Mailet> sender(String name, MailetConfig config) throws MessagingException {
    if (sink.isEmpty() || !name.equals("RemoteDelivery")) {
      return Optional.empty();
    }
    Mailet mailet = (Mailet) make(MAILETS, name);
    mailet.init(SentOn.to(sink.get(), config));
    return Optional.of(mailet);
  }

  private Object make(String usually, String name) throws MessagingException {
    try {
      return parts.getInstance(Class.forName(name.contains(".") ? name : usually + name));
    } catch (ClassNotFoundException e) {
      throw new MessagingException("there is no " + name, e);
    }
  }
}
