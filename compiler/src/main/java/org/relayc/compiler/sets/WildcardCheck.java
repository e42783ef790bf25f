package org.relayc.compiler.sets;

import java.util.Optional;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Refuses {@code *.} of a public suffix where it hands something to everyone. */
public final class WildcardCheck {
  private WildcardCheck() {}

  /**
   * The same set, unsound where it holds such an entry.
   *
   * @param word the keyword before the set
   */
  public static Outcome<NameSet> of(
      Outcome<NameSet> names, SetExpression set, String word, Problems problems) {
    Optional<DomainName> suffix =
        names.value().entries().stream()
            .filter(NameSet.Entry::in)
            .map(NameSet.Entry::pattern)
            .flatMap(pattern ->
                pattern instanceof NamePattern.Below it
                    ? Optional.of(it.name()).stream()
                    : Optional.<DomainName>empty().stream())
            .filter(PublicSuffixes::contains)
            .findFirst();
    suffix.ifPresent(name ->
        problems.add(
            Fault.of(
                CompilerCode.PUBLIC_SUFFIX_WILDCARD,
                "'" + word + "' holds '*." + name + "', below which anybody can register a name",
                "name the domains that are meant"),
            set));
    return suffix.isPresent() ? Outcome.unsound(names.value()) : names;
  }
}
