package org.relayc.cli.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.lint.relay.Sizes;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Endpoint;
import org.relayc.verifier.compare.Meeting;
import org.relayc.verifier.compare.Relation;

/** The one line of a comparison, and the names of what is compared. */
final class Headline {
  private Headline() {}

  /** The verdict: {@code wider: 256 IPv4 addresses may newly relay}. */
  static String of(DiffResult result) {
    String verdict =
        result
            .relation()
            .map(relation ->
                result.undecided().isEmpty()
                    ? relation.word()
                    : "undecided (" + relation.word() + " as far as it is understood)")
            .orElse("undecided");
    boolean wider = result.relation().filter(Headline::mayBeWider).isPresent();
    if (!wider) {
      return verdict;
    }
    return verdict
        + (result.mayRelay().isEmpty()
            ? ": nobody may newly relay"
            : ": " + Sizes.of(result.mayRelay()) + " may newly relay");
  }

  private static boolean mayBeWider(Relation relation) {
    return switch (relation) {
      case WIDER, INCOMPARABLE -> true;
      case EQUIVALENT, NARROWER -> false;
    };
  }

  /** Everything that stands behind the verdict. */
  static List<String> remarks(DiffResult result) {
    List<String> remarks = new ArrayList<>(result.settings());
    if (!result.meetings().isEmpty() && result.oneSided().equals(result.meetings())) {
      remarks.add(
          "nothing listens in the same place on both sides, so all of one vanishes and all of the"
              + " other appears; to compare services that have moved, give both the same addresses"
              + " and ports");
    }
    for (Meeting meeting : result.oneSided()) {
      String which = meeting.after().isPresent() ? " appears" : " vanishes";
      remarks.add("listener " + where(meeting) + which);
    }
    result.undecided().forEach(reason -> remarks.add("not decided: " + reason));
    result.assumptions().forEach(each -> remarks.add("taking for true: " + each));
    if (!result.complete() && result.relation().isPresent()) {
      remarks.add("there is more than the " + result.changes().size() + " changes shown");
    }
    return remarks;
  }

  /** {@code inside (10.0.0.5:25)}; both names where they differ and say more than where it is. */
  static String where(Meeting meeting) {
    List<String> endpoints = endpoints(meeting);
    List<String> names =
        Stream.of(meeting.before(), meeting.after())
            .flatMap(Optional::stream)
            .map(Headline::name)
            .distinct()
            .filter(name -> endpoints.stream().noneMatch(each -> each.endsWith(name)))
            .toList();
    String where = String.join(", ", endpoints);
    return names.isEmpty() ? where : String.join(" / ", names) + " (" + where + ")";
  }

  private static String name(Service service) {
    return service.name().text();
  }

  static List<String> endpoints(Meeting meeting) {
    return meeting.endpoints().stream().map(Headline::text).toList();
  }

  private static String text(Endpoint endpoint) {
    String address =
        endpoint
            .address()
            .map(Object::toString)
            .map(text -> text.contains(":") ? "[" + text + "]" : text)
            .orElse("*");
    return address + ":" + endpoint.port();
  }

  /** How many addresses may newly relay, of both families. */
  static BigInteger widened(DiffResult result) {
    return result.mayRelay().addressCount();
  }
}
