package org.relayc.emitters.postfix.read.setting;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Parameters.Value;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.read.parameter.Catalogue;
import org.relayc.emitters.postfix.read.parameter.Definition;
import org.relayc.emitters.postfix.read.parameter.HostName;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;

/** Says which values that matter the files do not tell. */
public final class Unknowns {
  private final Findings findings;
  private final Set<String> said = new HashSet<>();

  private Unknowns(Findings findings) {
    this.findings = findings;
  }

  /** Reports every modelled parameter whose value is not known, and a host's name that is not. */
  public static void report(
      PostfixConfiguration configuration,
      Map<String, Definition> set,
      PostfixHost host,
      Findings findings) {
    Unknowns unknowns = new Unknowns(findings);
    unknowns.report(configuration.main());
    configuration.services().stream()
        .map(SmtpService::parameters)
        .distinct()
        .forEach(unknowns::report);
    if (!set.containsKey("myhostname") && host.myhostname().isEmpty()) {
      findings.note(
          ReadCode.UNKNOWABLE_VALUE,
          "'myhostname' is not set, so '" + HostName.PLACEHOLDER + "' stands for the host's name",
          "set it in main.cf");
    }
  }

  private void report(Parameters parameters) {
    for (String name : Catalogue.with(Status.MODELLED)) {
      Value value = parameters.of(name);
      if (!value.isKnown() && said.add(name + value.place() + value.unknown())) {
        String message = "what '" + name + "' is cannot be told: " + value.unknown().orElse("");
        value
            .place()
            .ifPresentOrElse(
                place ->
                    findings.add(ReadCode.UNKNOWABLE_VALUE, message, place, "write its value out"),
                () ->
                    findings.withoutPlace(
                        ReadCode.UNKNOWABLE_VALUE, message, "set '" + name + "' in main.cf"));
      }
    }
  }
}
