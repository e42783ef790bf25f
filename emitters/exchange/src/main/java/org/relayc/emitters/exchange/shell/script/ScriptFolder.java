package org.relayc.emitters.exchange.shell.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFolder;

/** The scripts of a folder: their fixed parts byte for byte, and the policy in them. */
final class ScriptFolder {
  private static final String BEGIN =
      "# ---- the policy: everything above and below this part is the same in every script ----\r\n";
  private static final String END = "# ---- the end of the policy ----\r\n";
  private static final String MARK = "\ufeff";
  private static final String APPLY = "Apply-RelayPolicy.ps1";
  private static final String TEST = "Test-RelayPolicy.ps1";
  private static final String UNDO = "Undo-RelayPolicy.ps1";

  /** What stands around the policy, and all of the script without one. */
  private static final Map<String, String> DIGESTS =
      Map.of(
          APPLY,
          "98fe6d1546e6bceba86c8e406f233d478925a5636015d7528c14e3432898c15c",
          TEST,
          "99ef4e868ff2e103bfc0af445ec7a3e9743de8fdcc953206058e55acad2f2441",
          UNDO,
          "17c16741f6c5b72bace11ea8f1e31af4c2679035f5bd09c7e07a99be80921197");

  private final SourceFolder folder;

  ScriptFolder(SourceFolder folder) {
    this.folder = folder;
  }

  /** The policy that both scripts hold. */
  record Section(String file, String text, int before) {}

  Section section() throws ScriptFault {
    Section apply = section(APPLY);
    Section test = section(TEST);
    check(UNDO, text(UNDO));
    if (!apply.text().equals(test.text())) {
      throw new ScriptFault(1, APPLY + " and " + TEST + " do not hold the same policy");
    }
    return apply;
  }

  private String text(String file) throws ScriptFault {
    return switch (folder.open(file)) {
      case SourceFolder.Bytes(byte[] content) -> decoded(file, content);
      case SourceFolder.Unreadable(String reason, String help) ->
          throw new ScriptFault(1, file + ": " + reason);
    };
  }

  private static String decoded(String file, byte[] content) throws ScriptFault {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      if (!text.startsWith(MARK)) {
        throw new ScriptFault(
            1, file + ": without a byte order mark Windows PowerShell takes it for ANSI");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new ScriptFault(1, file + ": it is not UTF-8");
    }
  }

  private Section section(String file) throws ScriptFault {
    String text = text(file);
    int begin = text.indexOf(BEGIN);
    int end = text.lastIndexOf(END);
    if (begin < 0 || end < begin) {
      throw new ScriptFault(
          1, file + ": it is no script of relayc's: it has no part with a policy");
    }
    String head = text.substring(0, begin + BEGIN.length());
    check(file, head + text.substring(end));
    return new Section(file, text.substring(head.length(), end), (int) head.lines().count());
  }

  private static void check(String file, String fixed) throws ScriptFault {
    String digest = digest(fixed);
    if (!digest.equals(DIGESTS.get(file))) {
      throw new ScriptFault(
          1, file + ": what stands around its policy is not as it was written: " + digest);
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
