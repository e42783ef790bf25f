package org.relayc.emitters.exchange.shell.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.shell.document.ShellDocument;

/** Prints the scripts: a policy, and around it what is the same in every script. */
public final class DocumentPrinter {
  private static final String MARK = "\ufeff";
  private static final String BEGIN =
      "# ---- the policy: everything above and below this part is the same in every script ----\r\n";
  private static final String END = "# ---- the end of the policy ----\r\n";

  private DocumentPrinter() {}

  public static List<EmittedFile> print(ShellDocument document) {
    String policy = BEGIN + PolicySection.of(document) + END;
    return List.of(
        file(
            "Apply-RelayPolicy.ps1",
            part("apply-head"),
            policy,
            part("engine"),
            part("apply-tail")),
        file("Test-RelayPolicy.ps1", part("test-head"), policy, part("engine"), part("test-tail")),
        file("Undo-RelayPolicy.ps1", part("undo")));
  }

  private static EmittedFile file(String name, String... parts) {
    return new EmittedFile(name, (MARK + String.join("", parts)).getBytes(StandardCharsets.UTF_8));
  }

  private static String part(String name) {
    try (InputStream file = DocumentPrinter.class.getResourceAsStream(name + ".ps1")) {
      if (file == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
