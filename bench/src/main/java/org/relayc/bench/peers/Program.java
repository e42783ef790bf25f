package org.relayc.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that runs beside the others, and what it does with the rule. */
enum Program {
  RELAYC_CHECK("relayc check", "reads; proves three claims, and that there is no open relay"),
  RELAYC_COMPILE("relayc compile", "the same; writes Postfix's files and proves them equal"),
  CAPIRCA("capirca aclgen", "reads, merges, writes a filter"),
  OPENSMTPD("opensmtpd smtpd -n", "reads"),
  POSTFIX("postmap -q cidr:", "reads, answers for one address");

  private final String name;
  private final String does;

  Program(String name, String does) {
    this.name = name;
    this.does = does;
  }

  String title() {
    return name;
  }

  String does() {
    return does;
  }

  /**
   * The command over a rule; empty where the program is not here.
   *
   * @param unpacked the folder into which packages of other programs were unpacked
   */
  List<String> command(Rule rule, Path launcher, Path unpacked) {
    return switch (this) {
      case RELAYC_CHECK -> List.of(launcher.toString(), "check", rule.relayc().toString());
      case RELAYC_COMPILE ->
          List.of(
              launcher.toString(),
              "compile",
              rule.relayc().toString(),
              "--force",
              "--target",
              "postfix",
              "--out",
              rule.folder().resolve("out").toString());
      case CAPIRCA -> capirca(rule, unpacked);
      case OPENSMTPD -> openSmtpd(rule, unpacked);
      case POSTFIX -> postfix(rule);
    };
  }

  private static List<String> capirca(Rule rule, Path unpacked) {
    Path program = unpacked.resolve("usr/bin/aclgen");
    if (!Files.isRegularFile(program)) {
      return List.of();
    }
    Path out = rule.folder().resolve("capirca");
    out.toFile().mkdirs();
    return List.of(
        "/usr/bin/env",
        "PYTHONPATH=" + unpacked.resolve("usr/lib/python3/dist-packages"),
        "/usr/bin/python3",
        program.toString(),
        "--base_directory=" + rule.folder(),
        "--definitions_directory=" + rule.folder().resolve("definitions"),
        "--output_directory=" + out,
        "--policy_file=" + rule.capirca(),
        "--max_renderers=1",
        "--optimize");
  }

  private static List<String> openSmtpd(Rule rule, Path unpacked) {
    Path program = unpacked.resolve("usr/sbin/smtpd");
    if (!Files.isExecutable(program)) {
      return List.of();
    }
    List<String> libraries = new ArrayList<>();
    for (String machine : List.of("x86_64", "aarch64")) {
      libraries.add(unpacked.resolve("usr/lib/" + machine + "-linux-gnu").toString());
    }
    return List.of(
        "/usr/bin/env",
        "LD_LIBRARY_PATH=" + String.join(":", libraries),
        program.toString(),
        "-n",
        "-f",
        rule.openSmtpd().toString());
  }

  private static List<String> postfix(Rule rule) {
    Path program = Path.of("/usr/sbin/postmap");
    if (!Files.isExecutable(program)) {
      return List.of();
    }
    return List.of(
        program.toString(),
        "-c",
        rule.folder().toString(),
        "-q",
        rule.member(),
        "cidr:" + rule.postfix());
  }
}
