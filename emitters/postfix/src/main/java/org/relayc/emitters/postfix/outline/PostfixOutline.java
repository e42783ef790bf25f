package org.relayc.emitters.postfix.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.question.AccessCases;
import org.relayc.emitters.postfix.semantics.question.Case;
import org.relayc.emitters.postfix.semantics.question.DomainClass;
import org.relayc.emitters.postfix.semantics.question.Networks;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/** The listeners, networks, domains and next hops of a configuration, by their parameters. */
public final class PostfixOutline {
  private static final int MOST_LISTS = 1_000;

  /** How the names of questions begin of which the answer yes can only refuse. */
  private static final Set<String> CHECKS =
      Set.of(
          "reject_",
          "smtpd_data_restrictions refuse",
          "smtpd_end_of_data_restrictions refuse",
          "the name in HELO ");

  private static final List<String> OURS =
      List.of("mydestination", "virtual_mailbox_domains", "virtual_alias_domains", "relay_domains");

  private final PostfixConfiguration configuration;
  private final Map<AddressSet, Outline.Named<AddressSet>> clients = new LinkedHashMap<>();

  private PostfixOutline(PostfixConfiguration configuration) {
    this.configuration = configuration;
  }

  public static Outline of(PostfixConfiguration configuration) {
    return new PostfixOutline(configuration).outline();
  }

  private Outline outline() {
    List<Outline.Door> doors = new ArrayList<>();
    for (SmtpService service : configuration.services()) {
      Listening server = Listening.of(service.parameters());
      doors.add(door(service, server));
      networks(service.parameters(), server);
      tables(service.parameters(), server);
    }
    return new Outline(
        doors,
        List.copyOf(clients.values()),
        domains(),
        new NextHops(configuration).hops(),
        CHECKS,
        List.of("whether a recipient of our domains exists"));
  }

  private static Outline.Door door(SmtpService service, Listening server) {
    Parameters.Value name = service.parameters().of("myhostname");
    Optional<String> hostname =
        name.isSet() && name.isKnown() ? Optional.of(name.text().strip()) : Optional.empty();
    Outline.Tls tls =
        server.tlsAtOnce()
            ? Outline.Tls.IMPLICIT
            : server.tlsForced()
                ? Outline.Tls.REQUIRED
                : server.tls() ? Outline.Tls.OPTIONAL : Outline.Tls.NONE;
    List<String> mechanisms = server.login() ? List.of("plain", "login") : List.of();
    return new Outline.Door(
        service.name(), hostname, tls, mechanisms, Optional.of(service.place()));
  }

  private void networks(Parameters parameters, Listening server) {
    try {
      Clients.of(Networks.of(parameters, configuration.tables(), server))
          .ifPresent(set -> add("mynetworks", set, parameters.of("mynetworks").place()));
    } catch (Budget.Exceeded exceeded) {
      return;
    }
  }

  private void add(String setting, AddressSet set, Optional<Place> place) {
    if (!set.isEmpty() && !set.equals(AddressSet.ANY)) {
      clients.putIfAbsent(set, new Outline.Named<>(setting, set, place));
    }
  }

  /** The clients of access tables, by what becomes of them. */
  private void tables(Parameters parameters, Listening server) {
    Lists lists = new Lists(parameters);
    AccessCases access = new AccessCases(configuration.tables(), server, Optional.empty());
    List<List<Restriction.Item>> open = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      open.add(lists.of(stage));
    }
    for (String name : Words.of(parameters.of("smtpd_restriction_classes").text())) {
      open.add(lists.restrictionClass(name, Optional.of(Subject.CLIENT)));
    }
    open.stream()
        .limit(MOST_LISTS)
        .flatMap(List::stream)
        .forEach(item -> {
          if (item.restriction() instanceof Restriction.Look look
              && look.subject() == Subject.CLIENT) {
            table(look, access);
          }
        });
  }

  /** What is too much to say gives no names. */
  private void table(Restriction.Look look, AccessCases access) {
    try {
      for (Case each : access.of(look)) {
        Clients.of(each.test()).ifPresent(set -> add(look.table(), set, Optional.empty()));
      }
    } catch (Budget.Exceeded exceeded) {
      return;
    }
  }

  private List<Outline.Named<NameSet>> domains() {
    List<Outline.Named<NameSet>> domains = new ArrayList<>();
    for (String parameter : OURS) {
      try {
        domain(parameter).ifPresent(domains::add);
      } catch (Budget.Exceeded exceeded) {
        continue;
      }
    }
    return domains;
  }

  private Optional<Outline.Named<NameSet>> domain(String parameter) {
    NameSet set =
        DomainClass.of(
                configuration.main(), parameter, configuration.tables(), configuration.registry())
            .some();
    return set.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Outline.Named<>(parameter, set, configuration.main().of(parameter).place()));
  }
}
