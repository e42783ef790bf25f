package org.relayc.report.fingerprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.finding.Diagnostic;

/**
 * What makes a finding the same one in the next run, though lines have moved, sets have other names
 * and the text another layout: its rule, its file and what it means.
 */
public final class Fingerprints {
  private static final int SHOWN_BYTES = 16;

  private Fingerprints() {}

  /** One for each, in their order; equal findings are told apart by how many came before. */
  public static List<String> of(List<Diagnostic> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String meaning = meaning(finding);
      int before = seen.merge(meaning, 1, Integer::sum) - 1;
      fingerprints.add(digest(before == 0 ? meaning : meaning + '\0' + before));
    }
    return fingerprints;
  }

  private static String meaning(Diagnostic finding) {
    String file = finding.place().map(place -> place.file().name()).orElse("");
    String what =
        finding
            .identity()
            .or(() -> finding.place().map(place -> words(place.text())))
            .filter(text -> !text.isEmpty())
            .orElse(finding.message());
    return finding.code().id() + '\0' + file + '\0' + what;
  }

  /** A text without its layout. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, SHOWN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
