package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.List;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.model.principal.PrincipalAlgebra;
import org.relayc.model.principal.PrincipalSet;

/** Sets of principals as the language writes them, parts of parts by names of their own. */
final class PrincipalWords implements PrincipalAlgebra<String> {
  private final String stem;
  private final List<String> definitions = new ArrayList<>();

  /**
   * @param stem what names of parts begin with
   */
  PrincipalWords(String stem) {
    this.stem = stem;
  }

  /** One word that is the set; what it needs is then in {@link #definitions}. */
  String of(PrincipalSet set) {
    return set.fold(this);
  }

  List<String> definitions() {
    return List.copyOf(definitions);
  }

  @Override
  public String anyone() {
    return "anyone";
  }

  @Override
  public String anonymous() {
    return "anonymous";
  }

  @Override
  public String authenticated() {
    return "authenticated";
  }

  @Override
  public String user(String login) {
    return "user " + QuotedText.write(login);
  }

  @Override
  public String group(String name) {
    return "group " + QuotedText.write(name);
  }

  @Override
  public String union(List<String> members) {
    return named(String.join(", ", members));
  }

  @Override
  public String except(String of, String without) {
    return named(of + " except " + without);
  }

  private String named(String set) {
    String name = stem + "-" + (definitions.size() + 1);
    definitions.add("principal " + name + " = " + set);
    return name;
  }
}
