package org.relayc.emitters.postfix.live.dialogue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Commands and replies, one command outstanding at a time. */
public final class SmtpDialogue implements AutoCloseable {
  /** Many times what a busy machine needs; a server that is stuck would be waited for. */
  private static final long LIMIT_SECONDS = 120;

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final InputStream in;
  private final OutputStream out;
  private final AutoCloseable peer;
  private final Supplier<String> log;

  /**
   * @param log what the server wrote elsewhere, for the day the dialogue breaks
   */
  public SmtpDialogue(InputStream in, OutputStream out, AutoCloseable peer, Supplier<String> log) {
    this.in = new BufferedInputStream(in);
    this.out = out;
    this.peer = peer;
    this.log = log;
  }

  public Reply greeting() {
    return read("connect");
  }

  public Reply say(String command) {
    if (command.indexOf('\n') >= 0 || command.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("line end in command '" + command + "'");
    }
    try {
      out.write((command + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    } catch (IOException e) {
      throw broken(command, e);
    }
    return read(command);
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private Reply read(String command) {
    ScheduledFuture<?> limit = CLOCK.schedule(this::hangUp, LIMIT_SECONDS, TimeUnit.SECONDS);
    try {
      return readReply(command);
    } finally {
      limit.cancel(false);
    }
  }

  /** Ends the wait for an answer, which then breaks the dialogue. */
  private void hangUp() {
    try {
      peer.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply readReply(String command) {
    StringBuilder text = new StringBuilder();
    while (true) {
      String line = readLine(command);
      text.append(text.isEmpty() ? "" : "\n").append(line);
      if (line.length() < 4 || line.charAt(3) == ' ') {
        return new Reply(Integer.parseInt(line.substring(0, 3)), text.toString());
      }
    }
  }

  private String readLine(String command) {
    StringBuilder line = new StringBuilder();
    try {
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw broken(command, new IOException("end of stream"));
        }
        if (next != '\r') {
          line.append((char) next);
        }
      }
    } catch (IOException e) {
      throw broken(command, e);
    }
    return line.toString();
  }

  private IllegalStateException broken(String command, IOException cause) {
    return new IllegalStateException(
        "the server left the dialogue at '" + command + "'; its log:\n" + log.get(), cause);
  }

  @Override
  public void close() {
    try (peer) {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
