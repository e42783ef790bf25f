package org.relayc.emitters.james.live.instance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;

/** The texts of the files that decide who may relay. */
public record JamesFiles(String smtpServer, String mailetContainer, String domainList) {
  public static JamesFiles of(List<EmittedFile> files) {
    return new JamesFiles(
        text(files, "smtpserver.xml"),
        text(files, "mailetcontainer.xml"),
        text(files, "domainlist.xml"));
  }

  private static String text(List<EmittedFile> files, String name) {
    return files.stream()
        .filter(file -> file.path().equals(name))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + name));
  }
}
