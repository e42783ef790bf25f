package org.relayc.emitters.postfix.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The master.cf of an existing configuration, sorted into what is kept and what is replaced. */
public final class BaseMaster {
  private final StringBuilder kept = new StringBuilder();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> reinjection = new ArrayList<>();
  private boolean rewrites;

  /**
   * @param ours names of services that the policy's listeners take
   */
  public BaseMaster(String text, Set<String> ours) {
    for (LogicalLine line : LogicalLine.parse(text)) {
      sort(line, line.text().split("[ \t]+", 9), ours);
    }
  }

  private void sort(LogicalLine line, String[] columns, Set<String> ours) {
    if (columns.length < 8) {
      replaced.add(line.text());
      return;
    }
    String service = columns[0] + " " + columns[1] + " " + columns[7];
    boolean fromNetwork = columns[1].equals("inet") || columns[1].equals("pass");
    switch (columns[7]) {
      case "smtpd" -> {
        boolean hidden = !fromNetwork || isLoopback(columns[0]);
        if (!hidden || ours.contains(columns[0])) {
          replaced.add(service);
          return;
        }
        reinjection.add(service);
      }
      case "postscreen", "qmqpd" -> {
        replaced.add(service);
        return;
      }
      case "trivial-rewrite" -> {
        if (columns[0].startsWith("relayc-")) {
          return;
        }
        if (columns.length > 8) {
          replaced.add(service);
          return;
        }
        rewrites |= columns[0].equals("rewrite");
      }
      default -> {
        // Takes no mail from the network by itself.
      }
    }
    kept.append(line.comment()).append(line.raw());
  }

  /** The host part of {@code host:port} names a loopback address. */
  private static boolean isLoopback(String endpoint) {
    return endpoint.matches("(127\\.[0-9.]+|\\[::1\\]|localhost):[A-Za-z0-9-]+");
  }

  /** The services that stay, with their comments, as they stood. */
  public String kept() {
    return kept.toString();
  }

  /** Services that gave way to the policy's listeners, by name, type and command. */
  public List<String> replaced() {
    return List.copyOf(replaced);
  }

  /** SMTP services that stay, since only the host itself reaches them. */
  public List<String> reinjection() {
    return List.copyOf(reinjection);
  }

  /** True where the shared rewrite service stays. */
  public boolean rewrites() {
    return rewrites;
  }
}
