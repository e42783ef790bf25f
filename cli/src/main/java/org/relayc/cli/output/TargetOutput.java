package org.relayc.cli.output;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;

/**
 * Everything that is to be written for a target.
 *
 * @param notes for the operator
 */
public record TargetOutput(List<EmittedFile> files, List<String> notes, Manifest manifest) {
  public TargetOutput {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
