package org.relayc.emitters.james.live.dialogue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Commands and replies, one command outstanding at a time. */
public final class SmtpDialogue implements AutoCloseable {
  /** Many times what a busy machine needs; a server that is stuck would be waited for. */
  private static final int LIMIT_MILLIS = 60_000;

  private Socket socket;
  private InputStream in;
  private OutputStream out;

  public SmtpDialogue(Socket socket) throws IOException {
    this.socket = socket;
    use(socket);
  }

  private void use(Socket other) throws IOException {
    socket = other;
    socket.setSoTimeout(LIMIT_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** Goes on under TLS. */
  public void startTls(SSLContext context) {
    try {
      SSLSocket secure =
          (SSLSocket) context.getSocketFactory().createSocket(socket, "mail.example", 25, true);
      secure.startHandshake();
      use(secure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says whose client this is (the PROXY protocol, version 1). */
  public void proxy(String client) {
    boolean six = client.contains(":");
    String server = six ? "::1" : "127.0.0.1";
    send("PROXY TCP" + (six ? 6 : 4) + " " + client + " " + server + " 40000 25");
  }

  public Reply greeting() {
    return expect(220, read());
  }

  public Reply say(String command) {
    send(command);
    return read();
  }

  /** Many commands at once (RFC 2920), and a reply for each. */
  public List<Reply> say(List<String> commands) {
    send(String.join("\r\n", commands));
    return commands.stream().map(command -> read()).toList();
  }

  /** A command that the test cannot do without. */
  public Reply mustSay(int code, String command) {
    return expect(code, say(command));
  }

  /** Logs in by AUTH PLAIN (RFC 4616). */
  public Reply logIn(String user, String password) {
    byte[] response = ("\0" + user + "\0" + password).getBytes(StandardCharsets.UTF_8);
    return say("AUTH PLAIN " + Base64.getEncoder().encodeToString(response));
  }

  private static Reply expect(int code, Reply reply) {
    if (reply.code() != code) {
      throw new IllegalStateException("not " + code + ": " + reply.text());
    }
    return reply;
  }

  private void send(String line) {
    try {
      out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply read() {
    StringBuilder text = new StringBuilder();
    while (true) {
      String line = readLine();
      text.append(text.isEmpty() ? "" : "\n").append(line);
      if (line.length() < 4 || line.charAt(3) == ' ') {
        return new Reply(Integer.parseInt(line.substring(0, 3)), text.toString());
      }
    }
  }

  private String readLine() {
    StringBuilder line = new StringBuilder();
    try {
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw new IOException("the server left the dialogue");
        }
        if (next != '\r') {
          line.append((char) next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
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
