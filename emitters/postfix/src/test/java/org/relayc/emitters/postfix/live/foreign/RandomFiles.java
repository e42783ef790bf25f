package org.relayc.emitters.postfix.live.foreign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.semantics.HandMade;
import org.relayc.emitters.postfix.semantics.RandomConfigurations;

/** Random configurations as files. */
final class RandomFiles {
  private static final String HEAD =
      """
      compatibility_level = 3.6
      myhostname = mail.invalid
      myorigin = mail.invalid
      inet_interfaces = loopback-only
      append_dot_mydomain = no
      """;
  private static final String MASTER =
      "25 inet n - n - - smtpd\nrewrite unix - - n - - trivial-rewrite\n";

  /** What would wait for others, and what answers at once instead. */
  private static final Map<String, String> AT_ONCE =
      Map.of(
          "reject_rbl_client zen.test", "check_helo_access static:DUNNO",
          "check_policy_service unix:p", "defer_unauth_destination",
          "check_sender_access mysql:gone", "check_sender_access texthash:$config_directory/gone");

  private final RandomConfigurations configurations;

  RandomFiles(Random random) {
    configurations = new RandomConfigurations(random);
  }

  List<EmittedFile> next() {
    HandMade made = configurations.next();
    StringBuilder main = new StringBuilder(HEAD);
    made.settings().forEach((name, value) -> main.append(name + " = " + inFolder(value) + "\n"));
    List<EmittedFile> files = new ArrayList<>();
    files.add(file("main.cf", main.toString()));
    files.add(file("master.cf", MASTER));
    made.tables()
        .forEach((name, lines) ->
            files.add(file(name.replace(':', '-'), String.join("\n", lines) + "\n")));
    return files;
  }

  private static String inFolder(String value) {
    String text = value;
    for (Map.Entry<String, String> each : AT_ONCE.entrySet()) {
      text = text.replace(each.getKey(), each.getValue());
    }
    return text.replaceAll(
            "(hash|regexp|cidr):(clients|mail|logins|domains)\\b", "$1:\\$config_directory/$1-$2")
        .replaceAll("(?<!text)hash:", "texthash:");
  }

  static EmittedFile file(String path, String text) {
    return new EmittedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
