package org.relayc.emitters.postfix.live.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.law.TreeWalk;
import org.relayc.emitters.postfix.PostfixReader;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.emitters.postfix.semantics.decide.Judge;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Transaction;

/**
 * A configuration as the reader understands it: its trees, its plain decisions, and whether the
 * server's answers are in both.
 */
public final class Reading {
  /** What the answer of a server that refuses stands for. */
  public static final Set<Decision> REFUSED = Set.of(Decision.REJECT);

  /** What the answer of a server stands for of which we know no more than that it takes mail. */
  public static final Set<Decision> TAKEN =
      Set.of(Decision.DELIVER, Decision.FORWARD, Decision.RELAY);

  private final Meaning meaning;
  private final Map<String, DecisionTree> trees = new HashMap<>();
  private final Map<String, Judge> judges = new HashMap<>();
  private final Map<String, SmtpService> services = new HashMap<>();

  private Reading(PostfixReader reader, SourceFolder folder) {
    PostfixConfiguration configuration = reader.read(folder).configuration();
    meaning = reader.meaning(configuration);
    for (Service service : meaning.services()) {
      trees.put(service.name().text(), service.tree());
    }
    for (SmtpService service : configuration.services()) {
      judges.put(service.name(), new Judge(configuration, service));
      services.put(service.name(), service);
    }
  }

  /** Reads files as Postfix 3.7 does. */
  public static Reading of(List<EmittedFile> files) {
    Map<String, byte[]> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file.content()));
    SourceFolder folder =
        path ->
            byPath.containsKey(path)
                ? new SourceFolder.Bytes(byPath.get(path))
                : new SourceFolder.Unreadable("no such file", "");
    return new Reading(new PostfixReader(PostfixHost.of(PostfixVersion.DEFAULT)), folder);
  }

  /** Whether a service would not even start. */
  public boolean refusesToStart(String service) {
    return new Lists(services.get(service).parameters()).refusesToStart().isPresent();
  }

  /** What a service does besides its lists. */
  public Listening server(String service) {
    return Listening.of(services.get(service).parameters());
  }

  /** Every decision that the tree of a service has for a transaction. */
  public Set<Decision> possible(String service, Transaction transaction) {
    return TreeWalk.possible(trees.get(service), transaction);
  }

  /** Whether the tree tells if a transaction is accepted. */
  public boolean isExact(String service, Transaction transaction) {
    Set<Decision> possible = possible(service, transaction);
    return possible.size() == 1 || !possible.contains(Decision.REJECT);
  }

  /**
   * What is wrong with what we read, held against the server's answer.
   *
   * @param live the decisions that the server's answer may stand for
   */
  public Optional<String> complaint(String service, Transaction transaction, Set<Decision> live) {
    Set<Decision> possible = possible(service, transaction);
    Decision plain = judges.get(service).decide(transaction).decision();
    boolean wider = !meaning.reservations().isEmpty() && live.equals(REFUSED);
    if (!wider && live.stream().noneMatch(possible::contains)) {
      return Optional.of("the tree of what was read says " + possible);
    }
    // The plain decision on a dressed one is the furthest that it may get; otherwise it may differ
    // where it cannot see what the server sees.
    boolean agrees =
        live.contains(plain)
            || (transaction.recipient() instanceof Recipient.Dressed
                ? live.equals(REFUSED)
                : possible.size() > 1 && possible.contains(plain));
    return agrees
        ? Optional.empty()
        : Optional.of("the plain decision on what was read is " + plain);
  }
}
