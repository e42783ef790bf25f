package org.relayc.emitters.james.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.james.configuration.Domains;
import org.relayc.emitters.james.read.sheet.FlagText;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Reads domainlist.xml (DomainListConfiguration, AbstractDomainList, 3.8.1). */
final class DomainFile {
  private static final String STANDARD = "localhost";
  private static final Set<String> HARMLESS = Set.of("read", "cache");

  private final Sheet sheet;
  private final NameSet.Builder names = new NameSet.Builder();
  private final List<String> unseen = new ArrayList<>();

  private DomainFile(Sheet sheet) {
    this.sheet = sheet;
  }

  static Domains read(Element root, Sheet sheet) {
    return new DomainFile(sheet).read(root);
  }

  /** Where there is no file. */
  static Domains standard(Sheet sheet) {
    sheet.assume(
        "James has no domains of its own but 'localhost', since no domainlist.xml is here");
    DomainFile file = new DomainFile(sheet);
    file.add(STANDARD);
    return new Domains(file.names.build(), Optional.of("no domainlist.xml is here"));
  }

  private Domains read(Element root) {
    sheet.assume(
        "James keeps no domains besides those of domainlist.xml, in its store or in DOMAIN");
    if (FlagText.of(root, "autodetect", false, sheet)) {
      sheet.assume("no recipient is at a name that James finds for its own host (autodetect)");
    }
    Optional<Element> standard = root.first("defaultDomain");
    add(standard.map(Element::text).filter(text -> !text.isEmpty()).orElse(STANDARD));
    root.all("domainnames/domainname").forEach(each -> add(each.text()));
    for (Element child : root.children()) {
      sort(child);
    }
    unseen.forEach(each -> sheet.assume("James has no domain '" + each + "', which is left out"));
    return new Domains(
        names.build(), unseen.stream().findFirst().map(each -> "'" + each + "' is not here"));
  }

  private void sort(Element child) {
    switch (child.name()) {
      // What depends on a variable is left out, and said.
      case "defaultDomain", "domainnames" -> sheet.harmless(child);
      case "autodetect", "autodetectIP" -> sheet.modelled(child);
      default -> {
        if (HARMLESS.contains(child.name())) {
          sheet.harmless(child);
        } else {
          sheet.unknown(child);
        }
      }
    }
  }

  private void add(String text) {
    if (Sheet.isOpen(text)) {
      unseen.add(org.relayc.emitters.api.finding.Findings.shown(text));
    } else {
      DomainName.parse(text.replaceAll("[\\[\\]]", ""))
          .ifPresent(name -> names.add(new NamePattern.Exactly(name)));
    }
  }
}
