package org.relayc.emitters.postfix.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.read.master.Endpoints;
import org.relayc.emitters.postfix.read.master.MasterFile;
import org.relayc.emitters.postfix.read.master.MasterService;
import org.relayc.emitters.postfix.read.parameter.Definition;
import org.relayc.emitters.postfix.read.parameter.Layers;
import org.relayc.emitters.postfix.read.parameter.MainFile;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.emitters.postfix.read.setting.NamedTables;
import org.relayc.emitters.postfix.read.setting.Processes;
import org.relayc.emitters.postfix.read.setting.Reservations;
import org.relayc.emitters.postfix.read.setting.Sorting;
import org.relayc.emitters.postfix.read.setting.Unknowns;
import org.relayc.emitters.postfix.read.table.FolderTables;
import org.relayc.emitters.postfix.read.text.NativeText;
import org.relayc.model.name.Registry;

/** The folder of a Postfix configuration, /etc/postfix to the server. */
public final class PostfixFolder {
  /** The service that Postfix ships (master.cf, 3.7). */
  private static final String SHIPPED = "smtp inet n - y - - smtpd\n";

  private final SourceFolder folder;
  private final PostfixHost host;
  private final Registry registry;
  private final Findings findings = new Findings();

  private PostfixFolder(SourceFolder folder, PostfixHost host, Registry registry) {
    this.folder = folder;
    this.host = host;
    this.registry = registry;
  }

  /** The configuration of a folder; reading never fails, and what is strange is said. */
  public static ReadResult<PostfixConfiguration> read(
      SourceFolder folder, PostfixHost host, Registry registry) {
    return new PostfixFolder(folder, host, registry).read();
  }

  private ReadResult<PostfixConfiguration> read() {
    Map<String, Definition> set = MainFile.read(file("main.cf", ""), findings);
    List<MasterService> master = MasterFile.read(file("master.cf", SHIPPED), findings);
    Processes processes = new Processes(set, host);
    Layers main = processes.main();
    Endpoints endpoints = new Endpoints(master, main);
    List<SmtpService> services = new ArrayList<>();
    Map<String, Parameters> rewriters = new HashMap<>();
    List<Parameters> others = new ArrayList<>();
    for (MasterService service : master) {
      Layers seen = processes.of(service);
      if (service.isSmtpServer()) {
        services.add(new SmtpService(service.name(), endpoints.of(service), seen, service.place()));
      } else if (service.isRewriter()) {
        rewriters.put(service.name(), seen);
      } else if (!service.options().isEmpty()) {
        others.add(seen);
      }
    }
    List<Setting> settings = Sorting.of(processes, set, master, host);
    FolderTables tables = new FolderTables(folder, host.places(), findings);
    PostfixConfiguration configuration =
        new PostfixConfiguration(
            main, services, tables, rewriters, others, registry, Reservations.of(settings));
    NamedTables.open(configuration);
    Unknowns.report(configuration, set, host, findings);
    return new ReadResult<>(configuration, settings, findings.toList());
  }

  /** A file of the folder, or what stands for one that cannot be read. */
  private SourceFile file(String name, String otherwise) {
    return switch (folder.open(name)) {
      case SourceFolder.Bytes(byte[] content) -> NativeText.of(name, content, findings);
      case SourceFolder.Unreadable(String reason, String help) -> {
        String instead =
            otherwise.isEmpty() ? "every parameter is at its default" : "it is as shipped";
        findings.withoutPlace(
            ReadCode.UNREADABLE_NATIVE_FILE,
            "'"
                + Findings.shown(folder.shown(name))
                + "' cannot be read, so it is taken that "
                + instead
                + ": "
                + reason,
            help);
        yield new SourceFile(name, otherwise);
      }
    };
  }
}
