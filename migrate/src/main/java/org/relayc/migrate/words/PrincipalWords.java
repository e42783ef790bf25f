package org.relayc.migrate.words;

import java.util.List;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.model.principal.PrincipalAlgebra;
import org.relayc.model.principal.PrincipalSet;

/** Sets of principals as the language writes them, parts of parts by names of their own. */
public final class PrincipalWords implements PrincipalAlgebra<String> {
  private final Definitions definitions;
  private final String listener;
  private final String remark;

  /**
   * @param listener whose principals they are
   * @param remark where they come from
   */
  public PrincipalWords(Definitions definitions, String listener, String remark) {
    this.definitions = definitions;
    this.listener = listener;
    this.remark = remark;
  }

  /** One word that is the set; what it needs is then defined. */
  public String of(PrincipalSet set) {
    return set.fold(this);
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
    return named("relay-members", String.join(", ", members));
  }

  @Override
  public String except(String of, String without) {
    return named("relay-users", of + " except " + without);
  }

  private String named(String wish, String set) {
    return definitions.define(SetKind.PRINCIPAL, wish, listener, set, remark);
  }
}
