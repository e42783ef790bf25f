package org.relayc.verifier.space;

import java.util.List;
import org.relayc.model.meaning.Question;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.PrincipalAlgebra;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.diagram.Diagrams;

/** A set of principals as a region, any user in any group where no directory says otherwise. */
final class PrincipalRegion implements PrincipalAlgebra<Integer> {
  private final Space space;
  private final Atoms atoms;
  private final Diagrams diagrams;

  PrincipalRegion(Space space, Atoms atoms) {
    this.space = space;
    this.atoms = atoms;
    this.diagrams = space.diagrams();
  }

  int of(Question.PrincipalIn question) {
    PrincipalSet set = question.principals();
    return atoms.isSettled(set) ? login(atoms.logins().in(set)) : set.fold(this);
  }

  private int login(IntSet logins) {
    return diagrams.region(Levels.LOGIN, logins);
  }

  @Override
  public Integer anyone() {
    return Diagrams.YES;
  }

  @Override
  public Integer anonymous() {
    return login(IntSet.of(LoginAtoms.NOBODY));
  }

  @Override
  public Integer authenticated() {
    return diagrams.not(anonymous());
  }

  @Override
  public Integer user(String login) {
    return login(atoms.logins().in(new PrincipalSet.User(login)));
  }

  @Override
  public Integer group(String name) {
    int in = diagrams.region(space.levels().group(name), IntSet.of(1));
    return diagrams.and(authenticated(), in);
  }

  @Override
  public Integer union(List<Integer> members) {
    return members.stream().reduce(Diagrams.NO, diagrams::or);
  }

  @Override
  public Integer except(Integer of, Integer without) {
    return diagrams.minus(of, without);
  }
}
