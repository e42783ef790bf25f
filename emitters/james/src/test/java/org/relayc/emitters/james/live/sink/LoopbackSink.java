package org.relayc.emitters.james.live.sink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** The next server of all mail that leaves: takes whatever it is sent, and keeps its recipients. */
public final class LoopbackSink implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> recipients = new CopyOnWriteArrayList<>();

  private LoopbackSink(ServerSocket socket) {
    this.socket = socket;
  }

  public static LoopbackSink open() {
    try {
      LoopbackSink sink =
          new LoopbackSink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(sink::accept);
      return sink;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Everybody whose mail has come, as often as it has. */
  public List<String> recipients() {
    return List.copyOf(recipients);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
      talk(in, out);
    } catch (IOException gone) {
      // A client that hangs up has sent what it has sent.
    }
  }

  private void talk(BufferedReader in, Writer out) throws IOException {
    say(out, "220 sink.example");
    List<String> named = new CopyOnWriteArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String word = line.toUpperCase(Locale.ROOT);
      if (word.startsWith("RCPT TO:<")) {
        named.add(line.substring("RCPT TO:<".length(), line.lastIndexOf('>')));
      } else if (word.equals("DATA")) {
        say(out, "354 go on");
        while (!".".equals(in.readLine())) {
          // The text is nothing that is looked at.
        }
        recipients.addAll(named);
        named.clear();
      }
      say(out, word.equals("QUIT") ? "221 bye" : "250 fine");
    }
  }

  private static void say(Writer out, String line) throws IOException {
    out.write(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
