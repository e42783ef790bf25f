package org.relayc.emitters.postfix.live.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;

/** A configuration after somebody has worked on it who did not know what they did. */
final class Mutation {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![a-z_/.-])(?:permit|reject|permit_auth_destination|reject_unauth_destination"
              + "|permit_mynetworks|permit_sasl_authenticated|reject_plaintext_session"
              + "|defer_unauth_destination)(?![a-z_=.-])");
  private static final List<String> WORDS =
      List.of(
          "permit",
          "reject",
          "permit_auth_destination",
          "reject_unauth_destination",
          "permit_mynetworks",
          "permit_sasl_authenticated",
          "reject_plaintext_session",
          "warn_if_reject reject",
          "defer_if_permit",
          "permit_tls_clientcerts",
          "check_client_access cidr:$config_directory/mutant.cidr",
          "check_client_access texthash:$config_directory/mutant.hash",
          "check_sender_access texthash:$config_directory/mutant.hash",
          "check_recipient_access texthash:$config_directory/mutant.hash",
          "check_recipient_access regexp:$config_directory/mutant.regexp",
          "check_sender_access regexp:$config_directory/mutant.regexp",
          "check_sasl_access texthash:$config_directory/mutant.hash",
          "check_client_access cidr:$config_directory/no_such_file",
          "no_such_word",
          "");
  private static final List<String> SETTINGS =
      List.of(
          "mynetworks = 10.0.0.0/8, [2001:db8::]/32",
          "mynetworks = !10.1.0.0/16 10.0.0.0/8 mail.stranger.test",
          "mynetworks = cidr:$config_directory/mutant.cidr",
          "mynetworks = 10.1.2.3/8",
          "mynetworks = 2001:db8::/32",
          "mynetworks = 0.0.0.0/0",
          "mynetworks = $config_directory/mutant.list",
          "parent_domain_matches_subdomains = smtpd_access_maps, relay_domains",
          "parent_domain_matches_subdomains = mynetworks",
          "smtpd_delay_reject = no",
          "allow_untrusted_routing = yes",
          "smtpd_relay_before_recipient_restrictions = no",
          "recipient_delimiter = +-",
          "relay_domains = $mydestination elsewhere.test",
          "relay_domains = !sub.elsewhere.test, elsewhere.test, .elsewhere.test",
          "relay_domains = regexp:$config_directory/mutant.regexp",
          "virtual_alias_domains = static:all",
          "virtual_mailbox_domains = elsewhere.test",
          "mydestination =",
          "compatibility_level = 0",
          "compatibility_level = 2",
          "smtpd_null_access_lookup_key = null@sender.test",
          "smtpd_recipient_restrictions = reject_unauth_destination, permit",
          "smtpd_recipient_restrictions = permit",
          "smtpd_sender_restrictions = check_sender_access texthash:$config_directory/mutant.hash",
          "smtpd_helo_restrictions = permit_mynetworks, reject_unauth_destination",
          "smtpd_relay_restrictions =",
          "smtpd_relay_restrictions = $no_such_name",
          "smtpd_client_restrictions = cidr:$config_directory/mutant.cidr, permit",
          "smtpd_sasl_auth_enable = yes",
          "smtpd_tls_auth_only = no");
  private static final List<String> ANSWERS =
      List.of(
          "OK",
          "REJECT",
          "DUNNO",
          "550 5.7.1 no",
          "RELAY",
          "permit_auth_destination, reject",
          "HOLD",
          "permit",
          "warn_if_reject reject",
          "DEFER_IF_PERMIT later");

  private final Random random;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Mutation(List<EmittedFile> files, Random random) {
    this.random = random;
    files.forEach(file -> texts.put(file.path(), PostfixSandbox.text(files, file.path())));
  }

  /** Files with so many changes. */
  static List<EmittedFile> of(List<EmittedFile> files, int changes, Random random) {
    Mutation mutation = new Mutation(files, random);
    mutation.addTables();
    for (int i = 0; i < changes; i++) {
      mutation.change();
    }
    List<EmittedFile> changed = new ArrayList<>();
    mutation.texts.forEach((path, text) -> changed.add(RandomFiles.file(path, text)));
    return changed;
  }

  private void change() {
    switch (random.nextInt(7)) {
      case 0, 1 -> replaceWord("main.cf");
      case 2 -> replaceWord("master.cf");
      case 3 -> changeTable();
      case 4 ->
          texts.computeIfPresent(
              "master.cf",
              (path, text) ->
                  text.replaceFirst(
                      "(?m) smtpd$", " smtpd\n  -o { " + quoted(pick(SETTINGS)) + " }"));
      default -> texts.merge("main.cf", "\n" + pick(SETTINGS) + "\n", String::concat);
    }
  }

  /** One of the words of a list becomes another, or goes. */
  private void replaceWord(String path) {
    String text = texts.get(path);
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (!words.isEmpty()) {
      MatchResult word = pick(words);
      String other = path.equals("main.cf") ? pick(WORDS) : pick(WORDS.subList(0, 7));
      texts.put(path, text.substring(0, word.start()) + other + text.substring(word.end()));
    }
  }

  /** A line of a table goes, or has another answer. */
  private void changeTable() {
    String path = pick(texts.keySet().stream().filter(name -> !name.endsWith(".cf")).toList());
    List<String> lines = new ArrayList<>(texts.get(path).lines().toList());
    if (lines.isEmpty()) {
      return;
    }
    int at = random.nextInt(lines.size());
    String line = lines.remove(at);
    int blank = line.indexOf(' ');
    if (random.nextBoolean() && blank > 0 && !line.startsWith("#") && !line.startsWith("if")) {
      lines.add(at, line.substring(0, blank) + " " + pick(ANSWERS));
    }
    texts.put(path, String.join("\n", lines) + "\n");
  }

  private void addTables() {
    texts.put(
        "mutant.cidr",
        table("10.1.0.0/16", "10.0.0.0/8", "203.0.113.0/24", "2001:db8::/32", "0.0.0.0/0", "::/0"));
    texts.put(
        "mutant.hash",
        table(
            "10.1",
            "203.0.113.9",
            "stranger.test",
            ".stranger.test",
            "unknown",
            "elsewhere.test",
            "u@elsewhere.test",
            "u@",
            "<>",
            "alice",
            "2001:db8"));
    texts.put(
        "mutant.regexp",
        table("/^10\\./", "/elsewhere\\.test$/", "/^u@/", "/\\.test$/", "!/./", "/^<>$/"));
    texts.put("mutant.list", "# clients\n10.0.0.0/8\n!203.0.113.9 203.0.113.0/24\n");
  }

  private String table(String... keys) {
    StringBuilder text = new StringBuilder();
    for (String key : keys) {
      if (random.nextInt(3) > 0) {
        text.append(key).append(' ').append(pick(ANSWERS)).append('\n');
      }
    }
    return text.toString();
  }

  private static String quoted(String setting) {
    return setting.replace("$", "\\$");
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
