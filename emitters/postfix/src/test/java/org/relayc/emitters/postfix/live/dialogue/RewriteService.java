package org.relayc.emitters.postfix.live.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trivial-rewrite(8) service of an instance, asked as the other daemons of 3.7 ask it. */
public final class RewriteService implements AutoCloseable {
  private final SocketChannel channel;
  private final ByteBuffer received = ByteBuffer.allocate(16_384).limit(0);

  public RewriteService(Path socket) {
    try {
      channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    readAttributes();
  }

  /** Where mail for a recipient would go: rewritten first, as cleanup(8) does with envelopes. */
  public Resolution resolve(String path) {
    String rewritten =
        ask("request", "rewrite", "rule", "local", "address", path).getOrDefault("address", "");
    Map<String, String> answer =
        ask("request", "resolve", "sender", "", "address", unquote(rewritten));
    int flags = 0;
    for (String value : answer.getOrDefault("flags", "0").split(" ", -1)) {
      flags |= Integer.parseInt(value);
    }
    return new Resolution(
        answer.getOrDefault("transport", ""),
        answer.getOrDefault("nexthop", ""),
        answer.getOrDefault("recipient", ""),
        Resolution.DomainClass.of(flags));
  }

  /** From the form of a header to the form inside the daemons. */
  private static String unquote(String path) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && i + 1 < path.length()) {
        plain.append(path.charAt(++i));
      } else if (c != '"') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private Map<String, String> ask(String... attributes) {
    ByteBuffer request =
        ByteBuffer.wrap(
            (String.join("\0", attributes) + "\0\0").getBytes(StandardCharsets.ISO_8859_1));
    try {
      while (request.hasRemaining()) {
        channel.write(request);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readAttributes();
  }

  /** Names and values, each ended by a null; an empty name ends the list. A name may come twice. */
  private Map<String, String> readAttributes() {
    List<String> words = new ArrayList<>();
    for (String name = readString(); !name.isEmpty(); name = readString()) {
      words.add(name);
      words.add(readString());
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      attributes.merge(words.get(i), words.get(i + 1), (one, other) -> one + " " + other);
    }
    return attributes;
  }

  private String readString() {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (!received.hasRemaining()) {
        fill();
      }
      byte next = received.get();
      if (next == 0) {
        return text.toString();
      }
      text.append((char) (next & 0xff));
    }
  }

  private void fill() {
    try {
      received.clear();
      if (channel.read(received) < 0) {
        throw new IllegalStateException("the rewrite service hung up");
      }
      received.flip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
