package org.relayc.emitters.james.read.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** Reads mailetcontainer.xml (JamesMailSpooler, CompositeProcessorImpl, 3.8.1). */
public final class ContainerFile {
  /** Where mail comes to at which a matcher or a mailet fails. */
  private static final String ERROR = "error";

  private static final int MOST_MAILETS = 400;
  private static final int MOST_MATCHERS = 1_000;

  private final JamesVersion version;
  private final Sheet sheet;
  private final Map<String, Element> places = new HashMap<>();
  private int mailets;
  private int matchers;

  private ContainerFile(JamesVersion version, Sheet sheet) {
    this.version = version;
    this.sheet = sheet;
  }

  public static Pipeline read(Element root, JamesVersion version, Sheet sheet) {
    return new ContainerFile(version, sheet).read(root);
  }

  private Pipeline read(Element root) {
    count(root);
    List<Element> all = root.children("processors");
    if (all.size() != 1) {
      sheet.fatal(root, "since it has not one 'processors'");
      return new Pipeline.Unseen("mailets let it out");
    }
    if (mailets > MOST_MAILETS || matchers > MOST_MATCHERS) {
      sheet.notModelled(
          all.getFirst(),
          "it has more than "
              + MOST_MAILETS
              + " mailets or "
              + MOST_MATCHERS
              + " matchers, which is too much to go through");
      return new Pipeline.Unseen("mailets let it out");
    }
    sort(root);
    Set<String> written = new HashSet<>();
    for (Element processor : all.getFirst().children("processor")) {
      processor.children("mailet").forEach(each -> written.addAll(MailetElement.written(each)));
    }
    Map<String, List<Mailet>> byState = new TreeMap<>();
    for (Element processor : all.getFirst().children("processor")) {
      processor(processor, written, byState);
    }
    return checked(all.getFirst(), byState);
  }

  private void count(Element element) {
    mailets += element.name().equals("mailet") ? 1 : 0;
    matchers += element.name().equals("matcher") ? 1 : 0;
    element.children().forEach(this::count);
  }

  /** What stands around the processors says nothing of who gets mail. */
  private void sort(Element root) {
    for (Element child : root.children()) {
      switch (child.name()) {
        case "context", "spooler" -> sheet.harmless(child);
        case "processors" -> {
          for (Element each : child.children()) {
            if (!each.name().equals("processor")) {
              sheet.unknown(each);
            }
          }
        }
        default -> sheet.unknown(child);
      }
    }
  }

  private void processor(
      Element processor, Set<String> written, Map<String, List<Mailet>> byState) {
    sheet.modelled(processor);
    String state = processor.attribute("state").orElse("").toLowerCase(Locale.ROOT);
    Element before = places.put(state, processor);
    if (before != null) {
      sheet.repeated(before, processor);
    }
    Composites composites = new Composites(new MatcherText(written, sheet), version, sheet);
    // Matchers are read before mailets, wherever they stand.
    processor.children("matcher").forEach(composites::add);
    List<Mailet> some = new ArrayList<>();
    for (Element child : processor.children()) {
      if (child.name().equals("mailet")) {
        some.add(new MailetElement(child, sheet).read(composites.of(child)));
      } else if (!child.name().equals("matcher")) {
        sheet.unknown(child);
      }
    }
    byState.put(state, some);
  }

  private Pipeline checked(Element processors, Map<String, List<Mailet>> byState) {
    if (!byState.containsKey(Pipeline.ROOT)) {
      sheet.fatal(processors, "since no processor has the state 'root'");
    }
    byState.forEach((state, all) -> all.forEach(mailet -> checkTarget(mailet, byState, state)));
    Optional<String> loop = new Loops(byState).find();
    if (loop.isPresent()) {
      sheet.notModelled(
          places.getOrDefault(loop.get(), processors), "mail may come back to it again and again");
      return new Pipeline.Unseen("mailets let it out");
    }
    if (sends(ERROR, byState, new HashSet<>())) {
      sheet.notModelled(places.getOrDefault(ERROR, processors), "mail that fails goes out by it");
    }
    return new Pipeline.Processors(byState);
  }

  /** Whether mail may go out behind a state. */
  private static boolean sends(
      String state, Map<String, List<Mailet>> byState, Set<String> visited) {
    if (!visited.add(state)) {
      return false;
    }
    return byState.getOrDefault(state, List.of()).stream()
        .anyMatch(mailet ->
            mailet.effect() instanceof Effect.Send
                || (mailet.effect() instanceof Effect.Jump(String target)
                    && sends(target, byState, visited)));
  }

  private void checkTarget(Mailet mailet, Map<String, List<Mailet>> byState, String state) {
    if (mailet.effect() instanceof Effect.Jump(String target)
        && !byState.containsKey(target)
        && !Sheet.isOpen(target)) {
      sheet.fatal(
          places.getOrDefault(state, new Element("", Map.of(), "", List.of(), mailet.place())),
          "since '" + Findings.shown(target) + "' is no processor");
    }
  }
}
