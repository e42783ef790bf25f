package org.relayc.compiler.value;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Shown;

/** Turns a label with characters outside ASCII into its A-label, where IDNA has one answer. */
final class InternationalLabel {
  /** IDNA 2003 maps or drops these, IDNA 2008 keeps them (RFC 5894, section 7.2). */
  private static final String DEVIATIONS = "\u00df\u1e9e\u03c2\u200c\u200d";

  private InternationalLabel() {}

  static Reading<String> toAscii(String label) {
    if (label.chars().anyMatch(c -> DEVIATIONS.indexOf(c) >= 0)) {
      return ambiguous(label);
    }
    String composed = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    if (!composed.codePoints().allMatch(InternationalLabel::isLetterLike)) {
      return ambiguous(label);
    }
    return encode(label, composed);
  }

  private static Reading<String> encode(String label, String composed) {
    try {
      String ascii = IDN.toASCII(composed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      // IDNA 2003 folds compatibility characters that IDNA 2008 does not know
      return IDN.toUnicode(ascii).equals(composed) ? Reading.good(ascii) : ambiguous(label);
    } catch (IllegalArgumentException e) {
      return ambiguous(label);
    }
  }

  /** What IDNA 2008 allows, roughly (RFC 5892, section 2.1): letters, marks, digits, hyphen. */
  private static boolean isLetterLike(int c) {
    return c == '-'
        || switch (Character.getType(c)) {
          case Character.LOWERCASE_LETTER,
              Character.OTHER_LETTER,
              Character.MODIFIER_LETTER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
              true;
          default -> false;
        };
  }

  private static Reading<String> ambiguous(String label) {
    return Reading.bad(
        CompilerCode.AMBIGUOUS_IDN,
        "the label " + Shown.quoted(label) + " is read as different names by IDNA 2003 and 2008",
        "write the A-label (xn--...) of the name that is meant");
  }
}
