package org.relayc.emitters.james.read.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.james.xml.Element;

/** What is made of each setting while files are read. */
public final class Sheet {
  private final List<Setting> settings = new ArrayList<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final Set<String> reservations = new LinkedHashSet<>();
  private final Findings findings = new Findings();

  /** A setting whose effect is in the meaning; one that depends on a variable is not. */
  public void modelled(Element element) {
    if (isOpen(element.text()) || element.attributes().values().stream().anyMatch(Sheet::isOpen)) {
      unknowable(element);
    } else {
      add(element, Status.MODELLED, "");
    }
  }

  public void harmless(Element element) {
    add(element, Status.HARMLESS, "");
  }

  public void onlyRefuses(Element element) {
    add(element, Status.ONLY_REFUSES, "");
  }

  public void notModelled(Element element, String because) {
    add(element, Status.NOT_MODELLED, because);
  }

  public void unknown(Element element) {
    add(element, Status.UNKNOWN, "");
  }

  private void unknowable(Element element) {
    String why = "it depends on a variable, which is not here";
    add(element, Status.NOT_MODELLED, why);
    findings.add(
        ReadCode.UNKNOWABLE_VALUE,
        "what '" + Findings.shown(element.name()) + "' is cannot be told: " + why,
        element.place(),
        "write its value out");
  }

  /** Something with which James does not start. */
  public void fatal(Element element, String why) {
    add(element, Status.NOT_MODELLED, "James does not start with it, " + why);
    misread(element.place(), "James does not start: " + why, "write what James can read");
  }

  /** Something that means to James something else than it seems to. */
  public void misread(Place place, String message, String cure) {
    findings.add(ReadCode.MISREAD_NATIVE_LINE, message, place, cure);
  }

  public void repeated(Element again, Element counting) {
    add(again, Status.HARMLESS, "");
    if (findings.room(ReadCode.REPEATED_NATIVE_SETTING)) {
      findings.add(
          org.relayc.diagnostics.finding.Diagnostic.of(
                  ReadCode.REPEATED_NATIVE_SETTING,
                  "'" + Findings.shown(again.name()) + "' is set again, and the other one counts",
                  again.place())
              .label(counting.place(), "this one counts")
              .help("keep one of the two"));
    }
  }

  public void unknowable(Place place, String message, String cure) {
    findings.add(ReadCode.UNKNOWABLE_VALUE, message, place, cure);
  }

  /** A file that cannot be read at all, over which nothing is proven unless it is taken in. */
  public void unreadable(String message, String cure) {
    findings.withoutPlace(ReadCode.UNREADABLE_NATIVE_FILE, message, cure);
  }

  public void unreadable(String message, Place place, String cure) {
    findings.add(ReadCode.UNREADABLE_NATIVE_FILE, message, place, cure);
  }

  public void assume(String fragment) {
    assumptions.add(fragment);
  }

  public void reserve(String fragment) {
    reservations.add(fragment);
  }

  /** Whether a value holds a variable that James replaces. */
  public static boolean isOpen(String text) {
    return text.contains("${");
  }

  private void add(Element element, Status status, String because) {
    settings.add(new Setting(Findings.shown(element.name()), element.place(), status, because));
    String named = element.place() + " sets '" + Findings.shown(element.name()) + "'";
    switch (status) {
      case MODELLED, HARMLESS, ONLY_REFUSES -> {}
      case NOT_MODELLED -> reserve(named + ": " + because);
      case UNKNOWN -> reserve(named + ", which is no setting that we know");
    }
  }

  public List<Setting> settings() {
    return settings;
  }

  public List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  public List<String> reservations() {
    return List.copyOf(reservations);
  }

  public List<org.relayc.diagnostics.finding.Diagnostic> findings() {
    return findings.toList();
  }
}
