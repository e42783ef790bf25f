package org.relayc.emitters.postfix.read.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.read.master.MasterService;
import org.relayc.emitters.postfix.read.parameter.Catalogue;
import org.relayc.emitters.postfix.read.parameter.Definition;
import org.relayc.emitters.postfix.read.parameter.KnownParameter;
import org.relayc.emitters.postfix.read.parameter.Layers;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.emitters.postfix.read.text.Blank;

/** Sorts what a configuration sets by how far it is understood. */
public final class Sorting {
  private final Processes processes;
  private final Layers shipped;
  private final Set<String> named;
  private final List<Setting> settings = new ArrayList<>();

  private Sorting(Processes processes, PostfixHost host, Set<String> named) {
    this.processes = processes;
    this.shipped = new Layers(Map.of(), Map.of(), "", host);
    this.named = named;
  }

  /** Every parameter of main.cf, every option of a service that matters, every odd service. */
  public static List<Setting> of(
      Processes processes,
      Map<String, Definition> set,
      List<MasterService> master,
      PostfixHost host) {
    Parameters main = processes.main();
    References references = new References();
    set.values().forEach(definition -> references.add(definition.text()));
    Set<String> named = new HashSet<>();
    named.addAll(classes(main));
    for (MasterService service : master) {
      service.options().values().forEach(definition -> references.add(definition.text()));
      if (service.options().containsKey("smtpd_restriction_classes")) {
        named.addAll(classes(processes.of(service)));
      }
    }
    named.addAll(references.names());
    Sorting sorting = new Sorting(processes, host, named);
    set.forEach((name, definition) -> sorting.add(name, definition, main));
    master.forEach(sorting::add);
    return sorting.settings;
  }

  private static List<String> classes(Parameters parameters) {
    return Blank.split(parameters.of("smtpd_restriction_classes").text(), true);
  }

  private void add(MasterService service) {
    ServiceStatus.of(service)
        .ifPresent(why -> add(service.name(), service.place(), Status.NOT_MODELLED, why));
    if (service.isSmtpServer() || service.isRewriter() || service.isInet("postscreen")) {
      Layers seen = processes.of(service);
      service.options().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(option -> add(option.getKey(), option.getValue(), seen));
    }
  }

  private void add(String name, Definition definition, Parameters parameters) {
    Place place = definition.place().orElseThrow();
    KnownParameter known = Catalogue.find(name).orElse(null);
    if (known == null) {
      add(name, place, unlisted(name), "");
      return;
    }
    Parameters.Value value = parameters.of(name);
    if (known.status() == Status.MODELLED && !value.isKnown()) {
      add(name, place, Status.NOT_MODELLED, value.unknown().orElse(""));
    } else if (known.status() == Status.NOT_MODELLED
        && (HarmlessValue.is(name, value.text()) || isDefault(name, value.text()))
        && value.isKnown()) {
      add(name, place, Status.HARMLESS, "");
    } else {
      add(name, place, known.status(), known.because());
    }
  }

  /** A parameter that has its default does what it does in a configuration without it. */
  private boolean isDefault(String name, String text) {
    return shipped.of(name).text().equals(text);
  }

  /** What a name says that Postfix does not know by itself. */
  private Status unlisted(String name) {
    if (named.contains(name)) {
      return Status.MODELLED;
    }
    return TransportParameter.is(name) ? Status.HARMLESS : Status.UNKNOWN;
  }

  private void add(String name, Place place, Status status, String because) {
    settings.add(new Setting(name, place, status, because));
  }
}
