package org.relayc.lint.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.subject.Subject;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.policy.Gateway;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.Witness;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/** Every transaction of a subject, on every day from one on, for rules to look for theirs. */
public final class Survey {
  /** Nobody is logged in. */
  public static final Question NOBODY = new Question.PrincipalIn(new PrincipalSet.Anonymous());

  /** The client is somewhere in the internet. */
  public static final Question INTERNET = new Question.ClientIn(Networks.INTERNET);

  /** The client has a name that reverse DNS gives it. */
  public static final Question NAMED = new Question.ClientNamed(NameSet.ANY, false);

  /** The null sender. */
  public static final Question NULL_SENDER = new Question.SenderIn(MailboxSet.EMPTY, true, false);

  /** A sender that no setting mentions, for all of which the same is decided. */
  public static final Question UNMENTIONED_SENDER =
      new Question.SenderIn(
          MailboxSet.ofMailbox("nobody-has-this", new DomainName("unmentioned.invalid")),
          false,
          false);

  /** The recipient is postmaster, wherever. */
  public static final Question POSTMASTER =
      new Question.RecipientIn(MailboxSet.ofLocalPart("postmaster", NameSet.ANY), false);

  private final Subject subject;
  private final LocalDate day;
  private final RelayLimit limit;
  private final Space space;
  private final Diagrams diagrams;

  private Survey(Subject subject, LocalDate day, RelayLimit limit, Space space) {
    this.subject = subject;
    this.day = day;
    this.limit = limit;
    this.space = space;
    this.diagrams = space.diagrams();
  }

  /**
   * The places where a subject takes mail from others than its own host.
   *
   * @param limit how many strangers may relay on purpose
   * @throws org.relayc.verifier.diagram.BudgetExceeded where it is too large
   */
  public static List<Place> of(Subject subject, LocalDate day, RelayLimit limit, Budget budget) {
    List<Service> services = subject.meaning().services();
    List<DecisionTree> trees = services.stream().map(Service::tree).toList();
    List<Question> questions = new ArrayList<>(Questions.of(trees));
    questions.addAll(List.of(NOBODY, INTERNET, NAMED, NULL_SENDER, UNMENTIONED_SENDER, POSTMASTER));
    for (Gateway gateway : subject.gateways()) {
      questions.add(new Question.ClientIn(gateway.addresses()));
      questions.add(new Question.ClientIn(gateway.hidden()));
    }
    Space space = Space.from(day, questions, subject.membership(), budget);
    Survey survey = new Survey(subject, day, limit, space);
    return services.stream()
        .filter(service -> !service.isReachedFromItsHostAlone())
        .map(survey::place)
        .toList();
  }

  private Place place(Service service) {
    return new Place(service, space.function(service.tree()));
  }

  /** A place where mail is taken; regions are of its transactions. */
  public final class Place {
    private final Service service;
    private final int function;

    private Place(Service service, int function) {
      this.service = service;
      this.function = function;
    }

    public Service service() {
      return service;
    }

    public List<Gateway> gateways() {
      return subject.gateways();
    }

    /** Where a question is answered with yes. */
    public int where(Question question) {
      return space.region(question);
    }

    public int and(int one, int other) {
      return diagrams.and(one, other);
    }

    public int or(int one, int other) {
      return diagrams.or(one, other);
    }

    public int minus(int one, int other) {
      return diagrams.minus(one, other);
    }

    public int not(int region) {
      return diagrams.not(region);
    }

    /** What is decided so at least, whatever the answers are that cannot be seen. */
    public int surely(Decision least) {
      return reaching(forgetting(function, levels()::isUnseen, Math::min), least);
    }

    /** What is relayed whatever the answers are, or for some. */
    public int perhapsRelayed() {
      return reaching(function, Decision.RELAY);
    }

    /** What is relayed by some answers of a kind that cannot be seen, whatever the others are. */
    public int relayedBy(java.util.function.Predicate<String> kind) {
      Set<Integer> chosen = new HashSet<>();
      levels().unseen().stream().filter(kind).map(levels()::unseen).forEach(chosen::add);
      int others =
          forgetting(
              function, level -> levels().isUnseen(level) && !chosen.contains(level), Math::min);
      return reaching(forgetting(others, chosen::contains, Math::max), Decision.RELAY);
    }

    /** Whose sender, recipient and so on do not matter is in where it is for some of them. */
    public int some(IntPredicate forgotten, int region) {
      return forgetting(region, forgotten, Math::max);
    }

    /** The same where it is for all of them. */
    public int all(IntPredicate forgotten, int region) {
      return forgetting(region, forgotten, Math::min);
    }

    public Levels levels() {
      return space.levels();
    }

    private int forgetting(int node, IntPredicate forgotten, IntBinaryOperator operation) {
      return new Projection(diagrams, forgotten, new Combination(diagrams, operation)).of(node);
    }

    private int reaching(int node, Decision least) {
      return new Combination(
              diagrams, (leaf, none) -> leaf >= least.ordinal() ? Diagrams.YES : Diagrams.NO)
          .of(node, Diagrams.NO);
    }

    /** Strangers of the internet whom something lets relay surely. */
    public int strangersRelay() {
      return and(surely(Decision.RELAY), and(where(NOBODY), where(INTERNET)));
    }

    /** The clients of a region. */
    public AddressSet clients(int region) {
      return space.addresses(atoms(region, Levels.CLIENT));
    }

    /** The recipients of a region. */
    public MailboxSet recipients(int region) {
      return space.values().recipients(atoms(region, levels().recipient()));
    }

    private IntSet atoms(int region, int level) {
      int one = some(other -> other != level, region);
      return new Paths(diagrams).children(one, level).getOrDefault(Diagrams.YES, IntSet.EMPTY);
    }

    /** True where the clients are few enough to be there on purpose, or none. */
    public boolean isWithinLimit(int region) {
      return limit.holds(clients(region));
    }

    /**
     * A finding for a region at what decides there, with a transaction of it that was asked once
     * more; empty for a region that holds none.
     */
    public Optional<Diagnostic> finding(int region, LintCode code, String message, String help) {
      return witness(region)
          .map(witness ->
              Diagnostic.of(code, message, subject.decider(witness))
                  .help(help)
                  .evidence(WitnessEvidence.of(witness, day))
                  .identity(Identities.of(service.name(), clients(region))));
    }

    /** The same at the listener, where that has a place. */
    public Optional<Diagnostic> ofListener(int region, LintCode code, String message, String help) {
      return witness(region)
          .map(witness ->
              Diagnostic.of(
                      code,
                      message,
                      subject.listener(service.name()).or(() -> subject.decider(witness)))
                  .help(help)
                  .evidence(WitnessEvidence.of(witness, day))
                  .identity(Identities.of(service.name(), clients(region))));
    }

    private Optional<Witness> witness(int region) {
      Paths paths = new Paths(diagrams);
      return paths
          .first(region)
          .map(choice -> {
            Decision decision = Decision.values()[paths.leaf(function, choice)];
            Witness witness =
                new Witness(space.example(service, choice), decision, space.assumed(choice));
            return witness.assuming().isEmpty()
                ? subject.replay().confirm(witness)
                : subject.replay().confirmAssuming(witness);
          });
    }

    /** {@code on listener 'mail'}. */
    public String on() {
      return "on listener '" + service.name() + "'";
    }
  }
}
