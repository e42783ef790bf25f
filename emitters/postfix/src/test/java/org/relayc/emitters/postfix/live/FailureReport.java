package org.relayc.emitters.postfix.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.Shrinker;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.policy.Transaction;

/** Everything that a person needs to see what is wrong with a policy's configuration. */
record FailureReport(
    GeneratedPolicy policy, Trial trial, String said, List<Disagreement> disagreements) {
  private static final int MOST_SHOWN = 3;

  String text() {
    StringBuilder text = new StringBuilder("Postfix does not do what the policy says.\n");
    if (!said.isEmpty()) {
      text.append("Its own tools complain:\n").append(said);
    }
    text.append(disagreements.size()).append(" disagreements");
    if (disagreements.isEmpty()) {
      return text.append("\n").append(policy.text()).append(files(trial)).toString();
    }
    String smallest = shrink(disagreements.getFirst().transaction());
    text.append(", the first of them with the fewest lines of the policy:\n").append(smallest);
    Optional<Trial> again = trial(smallest);
    again.ifPresent(one -> {
      text.append(report(one.run(disagreements.getFirst().transaction())));
      text.append(files(one));
    });
    text.append("\n--- the policy as it was generated\n").append(policy.text());
    return text.append(report(disagreements)).toString();
  }

  private String shrink(Transaction transaction) {
    return Shrinker.shrink(
        policy.text(),
        shorter -> trial(shorter).filter(one -> !one.run(transaction).isEmpty()).isPresent());
  }

  private Optional<Trial> trial(String shorter) {
    return switch (GeneratedPolicy.compile(shorter, policy.membership())) {
      case Compilation.Compiled compiled ->
          CompiledPolicy.of(compiled.policy(), trial.day()).trial();
      case Compilation.Rejected ignored -> Optional.empty();
    };
  }

  private static String report(List<Disagreement> disagreements) {
    StringBuilder text = new StringBuilder();
    disagreements.stream().limit(MOST_SHOWN).forEach(one -> text.append(one.report()));
    return text.toString();
  }

  private static String files(Trial trial) {
    StringBuilder text = new StringBuilder();
    for (EmittedFile file : trial.files()) {
      text.append("--- ").append(file.path()).append('\n');
      text.append(new String(file.content(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
