package org.relayc.emitters.james.write.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.james.document.Chain;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.document.Mailet;
import org.relayc.emitters.james.write.text.PlainText;
import org.relayc.emitters.james.write.text.XmlFile;

/** Prints processors as mailetcontainer.xml. */
public final class ContainerPrinter {
  private static final String COMPOSED = "org.apache.james.mailetcontainer.impl.matchers.";

  private final ProcessorXml processor = new ProcessorXml();
  private final Map<String, Integer> names = new HashMap<>();

  private ContainerPrinter() {}

  public static EmittedFile print(JamesDocument document) {
    ContainerXml root = new ContainerXml();
    root.context = new ContextXml();
    root.spooler = new SpoolerXml();
    for (Chain processor : document.pipeline()) {
      root.processors.add(new ContainerPrinter().processor(processor));
    }
    List<String> captions =
        document.captions().stream().map(each -> each.name() + ": " + each.text()).toList();
    return XmlFile.of("mailetcontainer.xml", root, captions);
  }

  private ProcessorXml processor(Chain from) {
    processor.state = PlainText.of(from.state());
    from.steps().forEach(this::add);
    return processor;
  }

  private void add(Step step) {
    Optional<String> simple = ConditionText.of(step.condition());
    MailetXml mailet = mailet(step.mailet());
    if (simple.isPresent()) {
      mailet.match = simple.get();
    } else {
      MatcherXml composed = matcher(step.condition());
      composed.name = name(PlainText.of(step.name()));
      mailet.match = composed.name;
      processor.parts.add(composed);
    }
    processor.parts.add(mailet);
  }

  /** Two matchers of a processor have two names. */
  private String name(String wanted) {
    int number = names.merge(wanted, 1, Integer::sum);
    return number == 1 ? wanted : wanted + "-" + number;
  }

  private static MatcherXml matcher(Condition condition) {
    MatcherXml matcher = new MatcherXml();
    switch (condition) {
      case Condition.And(List<Condition> all) -> compose(matcher, "And", all);
      case Condition.Or(List<Condition> all) -> compose(matcher, "Or", all);
      case Condition.Not(Condition inner) -> compose(matcher, "Not", List.of(inner));
      case Condition simple -> matcher.match = ConditionText.of(simple).orElseThrow();
    }
    return matcher;
  }

  private static void compose(MatcherXml matcher, String how, List<Condition> conditions) {
    matcher.match = COMPOSED + how;
    conditions.forEach(condition -> matcher.matchers.add(matcher(condition)));
  }

  private static MailetXml mailet(Mailet from) {
    MailetXml mailet = new MailetXml();
    switch (from) {
      case Mailet.GoTo(String state) -> {
        mailet.className = "ToProcessor";
        mailet.processor = PlainText.of(state);
      }
      case Mailet.Deliver() -> mailet.className = "LocalDelivery";
      case Mailet.Discard() -> mailet.className = "Null";
      case Mailet.Rewrite() -> mailet.className = "RecipientRewriteTable";
      case Mailet.KeepBack(String repository) -> {
        mailet.className = "ToRepository";
        mailet.repositoryPath = PlainText.of(repository);
      }
      case Mailet.RemoveHeader(String header) -> {
        mailet.className = "RemoveMimeHeader";
        mailet.name = PlainText.of(header);
      }
      case Mailet.Send send -> send(mailet, send);
    }
    return mailet;
  }

  private static void send(MailetXml mailet, Mailet.Send send) {
    mailet.className = "RemoteDelivery";
    mailet.outgoing = PlainText.of(send.queue());
    send.gateway().ifPresent(gateway -> mailet.gateway = PlainText.of(gateway));
    send.port().ifPresent(port -> mailet.gatewayPort = Integer.toString(port));
    if (send.tls() != Mailet.Tls.AS_USUAL) {
      mailet.startTls = "true";
    }
    if (send.tls() == Mailet.Tls.REQUIRED) {
      // JavaMail's own: the connection fails where the server has no STARTTLS.
      mailet.requiresTls = "true";
    }
  }
}
