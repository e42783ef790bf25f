package org.relayc.report.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.diagnostics.finding.DiagnosticCode;

/**
 * The page of a rule: the one text from which the documentation, {@code relayc rules} and the help
 * of reports are made.
 *
 * @param summary what it is, a sentence
 * @param text the whole page, in Markdown
 * @param risk from 0 to 10 as CVSS counts, for what opens a server
 */
public record RulePage(DiagnosticCode code, String summary, String text, Optional<String> risk) {
  private static final Pattern RISK = Pattern.compile("Security severity ([0-9]+\\.[0-9])\\b");

  /** The page of a code; every code has one. */
  public static RulePage of(DiagnosticCode code) {
    String name = code.id() + ".md";
    try (InputStream page = RulePage.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(page, name).readAllBytes(), StandardCharsets.UTF_8);
      Matcher risk = RISK.matcher(text);
      return new RulePage(
          code,
          text.lines().skip(2).findFirst().orElseThrow(),
          text,
          risk.find() ? Optional.of(risk.group(1)) : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is about, for those who sort findings. */
  public String subject() {
    String id = code.id();
    return switch (id.toLowerCase(Locale.ROOT).charAt("RLY".length())) {
      case '1' -> "relay";
      case '2' -> "network";
      case '3' -> "authentication";
      case '4' -> "address-form";
      case '5' -> "migration";
      case '6' -> "server";
      case '7' -> "governance";
      default -> "policy";
    };
  }
}
