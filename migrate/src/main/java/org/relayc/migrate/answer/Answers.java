package org.relayc.migrate.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.principal.PrincipalSet;

/** Puts answers where an export says nothing. What is not answered stays a question. */
public final class Answers {
  private final Map<String, String> given;
  private final List<Question> questions = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private Answers(Map<String, String> given) {
    this.given = new TreeMap<>(given);
  }

  /**
   * Servers with what was said of them.
   *
   * @param questions that are still open
   * @param faults answers that say nothing, a fragment each
   * @param used keys of the answers that were asked for
   */
  public record Answered(
      LegacyServer server, List<Question> questions, List<String> faults, Set<String> used) {
    public Answered {
      questions = List.copyOf(questions);
      faults = List.copyOf(faults);
      used = Set.copyOf(used);
    }
  }

  /**
   * The servers with answers.
   *
   * @param given by key
   */
  public static Answered to(LegacyServer legacy, Map<String, String> given) {
    Answers answers = new Answers(given);
    LegacyServer answered =
        new LegacyServer(
            legacy.servers().stream().map(answers::server).toList(),
            legacy.connectors().stream().map(answers::connector).toList(),
            legacy.assumptions(),
            legacy.reservations());
    return new Answered(answered, answers.questions, answers.faults, answers.used);
  }

  private Connector connector(Connector connector) {
    String text =
        "is 'Allow messages to be relayed to these domains' ticked on the page Address Space of"
            + " connector '"
            + connector.name()
            + "'?";
    return new Connector(
        connector.name(), connector.domains(), answer(connector.relay(), text), connector.isOpen());
  }

  private VirtualServer server(VirtualServer server) {
    String of = " of virtual server " + server.name();
    return new VirtualServer(
        server.name(),
        server.bindings(),
        server.secureBindings(),
        list(server.connections(), "who is on the list behind Access > Connection" + of + "?"),
        server.anonymous(),
        server.logIn(),
        server.requiresTls(),
        server.local(),
        server.forwarded(),
        server.opened(),
        list(server.relayList(), "who is on the list behind Access > Relay" + of + "?"),
        answer(
            server.relayForAuth(),
            "is 'Allow all computers which successfully authenticate to relay' ticked behind"
                + " Access > Relay"
                + of
                + "?"),
        submitRelay(
            server.submitRelay(), "who has Submit and Relay behind Access > Relay > Users" + of));
  }

  private Answer answer(Answer answer, String text) {
    if (answer.known().isPresent()) {
      return answer;
    }
    Question question = new Question(answer.key(), text, Question.TRUTH);
    return given(question)
        .flatMap(value -> checked(question, AnswerValue.truth(value)))
        .map(truth -> Answer.of(answer.key(), truth))
        .orElse(answer);
  }

  private AccessList list(AccessList list, String text) {
    if (!(list instanceof AccessList.Unreadable(String key))) {
      return list;
    }
    Question question = new Question(key, text, Question.LIST);
    return given(question)
        .flatMap(value -> checked(question, AnswerValue.list(value)))
        .orElse(list);
  }

  private SubmitRelay submitRelay(SubmitRelay permissions, String text) {
    if (!(permissions instanceof SubmitRelay.Unreadable(String key))) {
      return permissions;
    }
    Question question = new Question(key, text + "?", Question.PRINCIPALS);
    return given(question)
        .flatMap(value -> checked(question, AnswerValue.principals(value)))
        .map(Answers::permitted)
        .orElse(permissions);
  }

  private static SubmitRelay permitted(Optional<PrincipalSet> mayRelay) {
    return mayRelay.<SubmitRelay>map(SubmitRelay.Granted::new).orElseGet(SubmitRelay.None::new);
  }

  private Optional<String> given(Question question) {
    Optional<String> value = Optional.ofNullable(given.get(question.key()));
    if (value.isPresent()) {
      used.add(question.key());
    } else if (!questions.contains(question)) {
      questions.add(question);
    }
    return value;
  }

  private <T> Optional<T> checked(Question question, Optional<T> value) {
    if (value.isEmpty()) {
      faults.add(
          "the answer to "
              + question.key()
              + " is '"
              + given.get(question.key())
              + "': write "
              + question.values());
    }
    return value;
  }
}
