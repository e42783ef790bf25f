package org.relayc.emitters.api;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;

/**
 * A configuration with what we make of each of its settings.
 *
 * @param findings what is wrong with its text
 */
public record ReadResult<C>(C configuration, List<Setting> settings, List<Diagnostic> findings) {
  public ReadResult {
    settings = List.copyOf(settings);
    findings = List.copyOf(findings);
  }
}
