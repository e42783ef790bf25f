package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.Hops;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.SetWords;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** The domains that mail is taken for, and where mail goes. */
final class DomainText {
  private final Outline outline;
  private final Definitions definitions;
  private final Sets sets;
  private final NameBook routeNames = new NameBook();
  private final List<String> statements = new ArrayList<>();
  private final List<String> routes = new ArrayList<>();
  private final List<Lifted.Setting> carried = new ArrayList<>();

  DomainText(Outline outline, Definitions definitions, Sets sets) {
    this.outline = outline;
    this.definitions = definitions;
    this.sets = sets;
  }

  List<String> statements() {
    return List.copyOf(statements);
  }

  List<String> routes() {
    return List.copyOf(routes);
  }

  List<Lifted.Setting> carried() {
    return List.copyOf(carried);
  }

  void deliver(NameSet domains) {
    SetWords.names(domains)
        .forEach(set -> statements.add("deliver " + named("ours", domains, set)));
  }

  /** Those that one hop is for go together; the rest asks for their mail exchangers. */
  void forward(NameSet domains) {
    NameSet rest = domains;
    for (Outline.Hop hop : outline.hops()) {
      NameSet own = rest.intersect(hop.domains());
      Optional<String> via = Hops.of(hop.via());
      if (via.isPresent() && !own.isEmpty() && !hop.domains().containsTheRest()) {
        forward(own, " via " + via.get(), remark(hop));
        carry(hop);
        rest = rest.minus(own);
      }
    }
    forward(rest, "", "");
  }

  private void forward(NameSet domains, String via, String remark) {
    for (String set : SetWords.names(domains)) {
      statements.add(remark + "forward " + named(wish(domains), domains, set) + via);
    }
  }

  /** One domain by its first label. */
  private static String wish(NameSet domains) {
    List<NameSet.Entry> in = domains.entries().stream().filter(NameSet.Entry::in).toList();
    if (in.size() != 1) {
      return "passed-on";
    }
    return switch (in.getFirst().pattern()) {
      case NamePattern.Any any -> "passed-on";
      case NamePattern.Exactly exactly -> label(exactly.name());
      case NamePattern.Below below -> "below-" + label(below.name());
    };
  }

  private static String label(DomainName name) {
    String label = NameBook.word(name.text().replaceFirst("\\..*", ""));
    return label.isEmpty() ? "passed-on" : label;
  }

  private String named(String wish, NameSet domains, String set) {
    return definitions.define(SetKind.DOMAIN, wish, "", set, sets.sources(domains));
  }

  /** Where everything else goes; of two that are equally close, the first. */
  void route(NameSet accepted) {
    Set<NamePattern> said = new HashSet<>();
    for (Outline.Hop hop : outline.hops()) {
      NameSet domains =
          hop.domains().containsTheRest() ? hop.domains() : hop.domains().minus(accepted);
      Optional<String> via = Hops.of(hop.via());
      boolean isNews =
          domains.entries().stream()
              .filter(NameSet.Entry::in)
              .noneMatch(entry -> said.contains(entry.pattern()));
      if (domains.isEmpty()) {
        continue;
      }
      if (via.isEmpty() || !isNews || !isRoutable(domains)) {
        routes.add(
            Remarks.line(
                Sets.source(hop.setting(), hop.place())
                    + " sends mail to '"
                    + hop.via()
                    + "': add a route by hand"));
        continue;
      }
      domains.entries().forEach(entry -> said.add(entry.pattern()));
      for (String set : SetWords.names(domains)) {
        String wish = domains.containsTheRest() ? "smarthost" : "to-" + NameBook.word(set);
        routes.add(
            remark(hop) + "route " + routeNames.take(wish) + " to " + set + " via " + via.get());
      }
      carry(hop);
    }
  }

  /** The language has no name of one label but below itself. */
  private static boolean isRoutable(NameSet domains) {
    return domains.entries().stream()
        .allMatch(entry ->
            !(entry.pattern() instanceof NamePattern.Exactly exactly)
                || exactly.name().text().indexOf('.') >= 0);
  }

  private void carry(Outline.Hop hop) {
    hop.place()
        .ifPresent(place -> carried.add(new Lifted.Setting(place.toString(), hop.setting())));
  }

  private static String remark(Outline.Hop hop) {
    return Remarks.line(Sets.source(hop.setting(), hop.place())) + '\n';
  }
}
