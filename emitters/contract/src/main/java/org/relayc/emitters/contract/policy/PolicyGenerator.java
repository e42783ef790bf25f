package org.relayc.emitters.contract.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relayc.compiler.Compilation;
import org.relayc.model.principal.Membership;

/** Makes random policies that compile; the same seed makes the same ones. */
public final class PolicyGenerator {
  private static final int MOST_TRIES = 200;

  private final Random random;
  private final LocalDate day;
  private final boolean odd;

  /**
   * @param day around which rules end
   * @param odd true for policies with things in them that a target may well have to refuse
   */
  public PolicyGenerator(long seed, LocalDate day, boolean odd) {
    this.random = new Random(seed);
    this.day = day;
    this.odd = odd;
  }

  /** The next policy; texts that the compiler rejects (an empty set, an overlap) are left out. */
  public GeneratedPolicy next() {
    String last = "";
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      last = new PolicyText(random, day, odd).write();
      Membership membership = Universe.directory();
      if (GeneratedPolicy.compile(last, membership) instanceof Compilation.Compiled compiled) {
        return new GeneratedPolicy(last, membership, compiled.policy());
      }
    }
    throw new IllegalStateException(
        MOST_TRIES + " texts in a row do not compile, the last one is\n" + last);
  }

  /** As many as asked for. */
  public List<GeneratedPolicy> next(int count) {
    List<GeneratedPolicy> policies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      policies.add(next());
    }
    return policies;
  }
}
