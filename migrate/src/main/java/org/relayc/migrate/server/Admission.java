package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.migrate.region.Cell;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.address.AddressSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.space.Levels;

/**
 * Whose mail a listener takes at all.
 *
 * @param accepts whoever is in one of these; everybody where there are none
 * @param overTls whether in TLS alone
 * @param logInOverTls whether a log-in in clear counts as none
 */
record Admission(List<Accept> accepts, boolean overTls, Logins logins, boolean logInOverTls) {
  Admission {
    accepts = List.copyOf(accepts);
  }

  /** Clients by their addresses and, where said, their names. */
  record Accept(AddressSet clients, Optional<NameSet> named) {
    static Accept of(Cell cell, Terrain terrain) {
      int name = terrain.levels().name();
      return new Accept(
          cell.isWhole(Levels.CLIENT, terrain.diagrams())
              ? AddressSet.ANY
              : terrain.values().clients(cell.at(Levels.CLIENT)),
          cell.isWhole(name, terrain.diagrams())
              ? Optional.empty()
              : Optional.of(terrain.values().names(cell.at(name))));
    }

    private List<Question> questions() {
      List<Question> questions = new ArrayList<>();
      if (!clients.equals(AddressSet.ANY)) {
        questions.add(new Question.ClientIn(clients));
      }
      named.ifPresent(names -> questions.add(new Question.ClientNamed(names, false)));
      return questions;
    }
  }

  boolean isForAnyone() {
    return logins.anonymous() && logins.others() && logins.exceptions().isEmpty();
  }

  /** Everything that is asked. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    accepts.forEach(accept -> questions.addAll(accept.questions()));
    questions.add(new Question.PrincipalIn(logins.toSet()));
    return questions;
  }

  private DecisionTree ofSession(DecisionTree yes, DecisionTree no) {
    DecisionTree asked =
        isForAnyone() ? yes : DecisionTree.ask(new Question.PrincipalIn(logins.toSet()), yes, no);
    DecisionTree inClear = logInOverTls ? (logins.anonymous() ? yes : no) : asked;
    return DecisionTree.ask(new Question.OverTls(), asked, overTls ? no : inClear);
  }

  DecisionTree then(DecisionTree yes, DecisionTree no) {
    DecisionTree tree = ofSession(yes, no);
    if (accepts.isEmpty()) {
      return tree;
    }
    DecisionTree next = no;
    for (Accept accept : accepts.reversed()) {
      next = all(accept.questions(), tree, next);
    }
    return next;
  }

  private static DecisionTree all(List<Question> questions, DecisionTree yes, DecisionTree no) {
    DecisionTree tree = yes;
    for (Question question : questions.reversed()) {
      tree = DecisionTree.ask(question, tree, no);
    }
    return tree;
  }
}
