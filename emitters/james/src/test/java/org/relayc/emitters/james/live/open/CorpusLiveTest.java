package org.relayc.emitters.james.live.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.openrelay.OpenRelay;

/**
 * Reads every smtpserver.xml of a folder, prints what is found, and sends the mail of a stranger to
 * a real James for each that is open:
 *
 * <pre>mvn -pl emitters/james -am test -Dtest=CorpusLiveTest -Drelayc.corpus.james=DIR \
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>The folder holds {@code index.tsv}: a file, its repository, its revision, its path there and
 * its kind. With an smtpserver go the mailetcontainer and the domainlist of its folder in that
 * revision.
 */
@EnabledIfSystemProperty(
    named = "relayc.corpus.james",
    matches = ".+",
    disabledReason = "no folder is named by -Drelayc.corpus.james=DIR")
class CorpusLiveTest {
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final String NO_DOMAINS = "<domainlist/>";

  private final Map<String, Integer> counts = new TreeMap<>();

  private record Server(String name, String version, JamesFiles files) {}

  @Test
  void whatIsFoundOpenIsOpen() throws IOException {
    List<Server> servers = servers(Path.of(System.getProperty("relayc.corpus.james")));
    assertFalse(servers.isEmpty());
    for (Server server : servers) {
      OpenRelay found = OpenRelayLiveTest.search(server.files, server.version);
      List<Transaction> strangers = OpenRelayLiveTest.strangers(found);
      String verdict =
          !strangers.isEmpty()
              ? "open, " + replayed(server)
              : found.undecided().isEmpty() && found.grants().isEmpty()
                  ? "proven closed"
                  : found.undecided().isEmpty() ? "closed, log-ins in clear" : "not decided";
      counts.merge(verdict, 1, Integer::sum);
      System.out.println(verdict + ": " + server.name + " (" + server.version + ")");
    }
    System.out.println(servers.size() + " servers: " + counts);
  }

  /** What a real James 3.8.1 does with the same files. */
  private static String replayed(Server server) {
    List<Transaction> strangers =
        OpenRelayLiveTest.strangers(OpenRelayLiveTest.search(server.files, "3.8.1"));
    if (strangers.isEmpty()) {
      return "by what its own release does alone";
    }
    JamesFiles files = server.files;
    String domains = files.domainList().isEmpty() ? NO_DOMAINS : files.domainList();
    try (JamesServer james =
        JamesServer.start(new JamesFiles(files.smtpServer(), files.mailetContainer(), domains))) {
      for (Transaction stranger : strangers) {
        assertEquals(
            Optional.of(Fate.Kind.RELAYED),
            OpenRelayLiveTest.fate(james, stranger),
            () -> server.name + ": " + stranger);
      }
      return "confirmed by a real James";
    } catch (IllegalStateException e) {
      return "and 3.8.1 does not start with it: " + reason(e);
    }
  }

  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private static List<Server> servers(Path folder) throws IOException {
    List<File> files =
        Files.readAllLines(folder.resolve("index.tsv")).stream().skip(1).map(File::of).toList();
    List<Server> servers = new ArrayList<>();
    for (File file : files) {
      if (file.kind.equals("smtpserver")) {
        servers.add(
            new Server(
                file.name,
                VERSION.matcher(file.revision).matches() ? file.revision : "3.8.1",
                new JamesFiles(
                    OpenRelayLiveTest.text(folder, file.name),
                    beside(file, "mailetcontainer", files, folder),
                    beside(file, "domainlist", files, folder))));
      }
    }
    return servers;
  }

  private static String beside(File server, String kind, List<File> files, Path folder) {
    return files.stream()
        .filter(file -> file.kind.equals(kind) && file.isBeside(server))
        .findFirst()
        .map(file -> OpenRelayLiveTest.text(folder, file.name))
        .orElse("");
  }

  /** A line of the list of files. */
  private record File(String name, String origin, String revision, String path, String kind) {
    static File of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new File(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    boolean isBeside(File other) {
      return origin.equals(other.origin)
          && revision.equals(other.revision)
          && folder().equals(other.folder());
    }

    private String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }
  }
}
