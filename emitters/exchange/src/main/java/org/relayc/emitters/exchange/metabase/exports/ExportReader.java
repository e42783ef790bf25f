package org.relayc.emitters.exchange.metabase.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.metabase.account.Account;
import org.relayc.emitters.exchange.metabase.account.DirectoryAccount;
import org.relayc.emitters.exchange.metabase.account.MetabaseAccount;
import org.relayc.emitters.exchange.metabase.directory.CsvdeReader;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.directory.DirectoryReading;
import org.relayc.emitters.exchange.metabase.directory.LdifReader;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.dump.ListReader;
import org.relayc.emitters.exchange.metabase.dump.ListReading;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.OpenDomains;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.store.AdsutilReader;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseReader;
import org.relayc.emitters.exchange.metabase.store.MetabaseReading;
import org.relayc.model.mail.DomainName;

/** Reads exports, tells them apart by what they hold, and puts together what belongs together. */
public final class ExportReader {
  private static final String BARE = "there is no SMTP virtual server in it";

  private final Map<String, Metabase> metabases = new LinkedHashMap<>();
  private final List<ExportedList> lists = new ArrayList<>();
  private final List<DirectoryObject> objects = new ArrayList<>();
  private final List<Directory.Change> changes = new ArrayList<>();
  private final List<Directory.Nameless> nameless = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Machine> machines = new ArrayList<>();

  private final Predicate<DomainName> isAnybodys;

  private ExportReader(Predicate<DomainName> isAnybodys) {
    this.isAnybodys = isAnybodys;
  }

  /**
   * The machines that exports describe together.
   *
   * @param isAnybodys whether anybody can register a name below a domain
   */
  public static ExportReading read(List<Export> exports, Predicate<DomainName> isAnybodys) {
    ExportReader reader = new ExportReader(isAnybodys);
    exports.forEach(reader::add);
    if (reader.refusals.isEmpty()) {
      reader.putTogether(exports.get(0));
    }
    return reader.refusals.isEmpty()
        ? new ExportReading.Read(reader.machines.stream().map(reader::apart).toList())
        : new ExportReading.Refused(reader.refusals);
  }

  /** True for what nobody would take for anything else. */
  public static boolean isExport(Export export) {
    try {
      return Format.isPlain(export);
    } catch (IOException e) {
      return false;
    }
  }

  private Machine apart(Machine machine) {
    return new Machine(
        machine.name(),
        OpenDomains.apart(machine.server(), isAnybodys),
        machine.smartHosts(),
        machine.settings(),
        machine.drift());
  }

  private void add(Export export) {
    try {
      Optional<Format> format = Format.of(export);
      if (format.isEmpty()) {
        refuse(
            export,
            "it is none of the exports that are known",
            "give a MetaBase.xml, what ldifde or csvde wrote, or what export-relay-lists.vbs or"
                + " 'adsutil ENUM_ALL SmtpSvc' printed");
        return;
      }
      try (InputStream bytes = export.content().open()) {
        add(export, format.get(), bytes);
      }
    } catch (IOException e) {
      refuse(export, "it cannot be read, or is neither UTF-8 nor UTF-16", "export it again");
    }
  }

  private void add(Export export, Format format, InputStream bytes) {
    switch (format) {
      case METABASE -> add(export, MetabaseReader.read(export.name(), bytes));
      case ADSUTIL -> add(export, AdsutilReader.read(export.name(), bytes));
      case LDIF -> add(LdifReader.read(export.name(), bytes));
      case CSVDE -> add(CsvdeReader.read(export.name(), bytes));
      case LISTS -> {
        switch (ListReader.read(export.name(), bytes)) {
          case ListReading.Read(var read) -> lists.addAll(read);
          case ListReading.Refused(Refusal refusal) -> refusals.add(refusal);
        }
      }
    }
  }

  private void add(Export export, MetabaseReading reading) {
    switch (reading) {
      case MetabaseReading.Read(Metabase metabase) -> {
        if (metabases.putIfAbsent(export.stem(), metabase) != null) {
          refuse(
              export,
              "two metabases are called '" + export.stem() + "'",
              "name each after its server: EXCH01.xml");
        }
      }
      case MetabaseReading.Refused(Refusal refusal) -> refusals.add(refusal);
    }
  }

  private void add(DirectoryReading reading) {
    switch (reading) {
      case DirectoryReading.Read(Directory directory) -> {
        objects.addAll(directory.objects());
        changes.addAll(directory.changes());
        nameless.addAll(directory.nameless());
      }
      case DirectoryReading.Refused(Refusal refusal) -> refusals.add(refusal);
    }
  }

  private void putTogether(Export first) {
    Directory directory = new Directory(objects, changes, nameless);
    Set<String> names = DirectoryAccount.machines(directory);
    if (!lists.isEmpty() && metabases.size() != 1) {
      refuse(
          first,
          "lists of export-relay-lists.vbs belong to one metabase, and there are "
              + metabases.size(),
          "give them with the MetaBase.xml of the same server");
      return;
    }
    Map<String, Metabase> left = new LinkedHashMap<>(metabases);
    for (String name : names) {
      Optional<String> own = own(name, names.size());
      Optional<Metabase> metabase = own.flatMap(each -> Optional.ofNullable(left.remove(each)));
      machines.add(directoryMachine(directory, name, metabase));
    }
    if (!names.isEmpty() && !left.isEmpty()) {
      refuse(
          first,
          "no server of the directory is called '" + left.keySet().iterator().next() + "'",
          "name each metabase after its server: " + names.iterator().next() + ".xml");
      return;
    }
    left.forEach((name, metabase) -> {
      Account account = MetabaseAccount.of(metabase, lists);
      machines.add(alone(name, account));
    });
    if (names.isEmpty() && metabases.isEmpty() && !directory.isEmpty()) {
      machines.add(alone(first.stem(), DirectoryAccount.of(directory, first.stem())));
    }
    checkServers(first);
  }

  /** Of machines without a server the settings are accounted for; of nothing there is nothing. */
  private void checkServers(Export first) {
    boolean isBare = machines.stream().allMatch(machine -> machine.server().servers().isEmpty());
    if (isBare && machines.stream().anyMatch(machine -> !machine.settings().isEmpty())) {
      machines.replaceAll(machine -> bare(machine, first));
    } else if (isBare) {
      refuse(
          first,
          BARE,
          "export the SMTP service (/LM/SmtpSvc), or the Exchange servers of the configuration");
    }
  }

  /** The metabase of a machine: the one of its name, or the only one for the only machine. */
  private Optional<String> own(String machine, int count) {
    return metabases.keySet().stream()
        .filter(name -> name.equalsIgnoreCase(machine))
        .findFirst()
        .or(() ->
            count == 1 && metabases.size() == 1
                ? metabases.keySet().stream().findFirst()
                : Optional.empty());
  }

  private Machine directoryMachine(Directory directory, String name, Optional<Metabase> metabase) {
    Account account = DirectoryAccount.of(directory, name);
    if (metabase.isEmpty()) {
      return alone(name, account);
    }
    return Drift.of(name, account, MetabaseAccount.of(metabase.get(), lists));
  }

  private static Machine bare(Machine machine, Export first) {
    List<String> reservations = new ArrayList<>(machine.server().reservations());
    reservations.add(new FilePlace(first.name(), 1) + ": " + BARE);
    return new Machine(
        machine.name(),
        new LegacyServer(
            List.of(), machine.server().connectors(), machine.server().assumptions(), reservations),
        machine.smartHosts(),
        machine.settings(),
        machine.drift());
  }

  private static Machine alone(String name, Account account) {
    return new Machine(name, account.server(), account.smartHosts(), account.settings(), List.of());
  }

  private void refuse(Export export, String reason, String help) {
    refusals.add(new Refusal(new FilePlace(export.name(), 1), reason, help));
  }
}
