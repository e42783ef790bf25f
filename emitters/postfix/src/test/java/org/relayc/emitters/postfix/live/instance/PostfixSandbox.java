package org.relayc.emitters.postfix.live.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.dialogue.RewriteService;
import org.relayc.emitters.postfix.live.dialogue.SaslPlain;
import org.relayc.emitters.postfix.live.dialogue.SmtpDialogue;

/**
 * A private Postfix that runs an emitted configuration: own directories, no chroot, loopback only.
 *
 * <p>A listener is asked over the standard streams of an smtpd of its own, or over TCP where TLS or
 * a real log-in matters.
 */
public final class PostfixSandbox implements AutoCloseable {
  /** Seconds after which a forgotten master ends by itself (master(8), 3.7, -e). */
  private static final String LONGEST_LIFE = "900";

  private final PostfixInstallation postfix = PostfixInstallation.find();
  private final SandboxFolder folder = SandboxFolder.create();
  private final List<MasterService> listeners;
  private final Map<String, Integer> ports = new HashMap<>();
  private final Process master;
  private final Thread stopAtExit = new Thread(this::stop);

  private PostfixSandbox(List<EmittedFile> files) {
    files.forEach(file -> folder.write(file.path(), file.content()));
    Map<String, String> harness = HarnessSettings.of(folder);
    List<MasterService> services = MasterService.parse(here(text(files, "master.cf")));
    listeners = services.stream().filter(MasterService::isListener).toList();
    folder.write("main.cf", mainCf(text(files, "main.cf"), harness));
    folder.write("master.cf", masterCf(services, harness.keySet()));
    folder.write("harness.pem", ServerCertificate.pem());
    folder.write("sasl/smtpd.conf", HarnessSettings.saslConfiguration(folder));
    master = startMaster();
  }

  public static PostfixSandbox start(List<EmittedFile> files) {
    PostfixSandbox sandbox = new PostfixSandbox(files);
    Runtime.getRuntime().addShutdownHook(sandbox.stopAtExit);
    sandbox.awaitSockets();
    return sandbox;
  }

  public static String text(List<EmittedFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + path + " among the files"));
  }

  /** The text as it is, and under it what counts instead (postconf(5): the last one does). */
  private static String mainCf(String emitted, Map<String, String> harness) {
    StringBuilder text = new StringBuilder(here(emitted));
    text.append('\n');
    HarnessSettings.DROPPED.forEach(name -> text.append(name).append(" =\n"));
    harness.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
    return text.toString();
  }

  /** Tables are in the instance's folder, and their text is the table: nothing is built. */
  private static String here(String text) {
    return text.replace("/etc/postfix/", "$config_directory/")
        .replaceAll("(?<![a-z])(?:hash|btree|lmdb):", "texthash:");
  }

  /** The emitted services that play a part, listeners moved to free ports of the loopback. */
  private String masterCf(List<MasterService> emitted, Collection<String> overridden) {
    Map<String, MasterService> services = new LinkedHashMap<>();
    HarnessSettings.services().forEach(service -> services.put(service.name(), service));
    for (MasterService service : emitted) {
      if (service.program().equals("trivial-rewrite")) {
        services.put(service.name(), service);
      }
    }
    for (MasterService listener : listeners) {
      ports.put(listener.name(), freshPort());
      String place = "127.0.0.1:" + ports.get(listener.name());
      services.put(place, bare(listener).at(place));
    }
    StringBuilder text = new StringBuilder();
    services.values().forEach(service -> text.append(service.line()));
    return text.toString();
  }

  private MasterService bare(MasterService listener) {
    return listener.without(HarnessSettings.DROPPED).without(HarnessSettings.of(folder).keySet());
  }

  /** A free port that no other listener was given: the same one may be free twice. */
  private int freshPort() {
    int port = freePort();
    while (ports.containsValue(port)) {
      port = freePort();
    }
    return port;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process startMaster() {
    return start(
        new ProcessBuilder(
                postfix.daemon("master").toString(),
                "-c",
                folder.configuration().toString(),
                "-s",
                "-e",
                LONGEST_LIFE)
            .redirectErrorStream(true)
            .redirectOutput(folder.data().resolve("master.log").toFile()));
  }

  private Process start(ProcessBuilder builder) {
    builder.environment().clear();
    builder.environment().put("MAIL_CONFIG", folder.configuration().toString());
    builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitSockets() {
    for (int tries = 0; tries < 600; tries++) {
      if (Files.exists(folder.socket("rewrite")) && Files.exists(folder.socket("tlsmgr"))) {
        return;
      }
      if (!master.isAlive()) {
        throw new IllegalStateException("master ended at once:\n" + folder.complaints());
      }
      pause(50);
    }
    throw new IllegalStateException("master opens no sockets:\n" + folder.complaints());
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The emitted lines, one a place to listen at. */
  public List<MasterService> listeners() {
    return listeners;
  }

  public MasterService listener(String name) {
    return listeners.stream()
        .filter(listener -> listener.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no listener at " + name));
  }

  /** An smtpd of a listener over its standard streams; in clear. */
  public SmtpDialogue dialogue(MasterService listener) {
    // As any other user smtpd -S would be "sendmail -bs", which checks nothing.
    List<String> words =
        new ArrayList<>(
            List.of(
                "/usr/bin/setpriv",
                "--reuid=postfix",
                "--regid=postfix",
                "--clear-groups",
                postfix.daemon("smtpd").toString(),
                "-S"));
    words.addAll(bare(listener).arguments());
    Process smtpd =
        start(
            new ProcessBuilder(words)
                .redirectError(
                    ProcessBuilder.Redirect.appendTo(folder.data().resolve("smtpd.log").toFile())));
    return new SmtpDialogue(
        smtpd.getInputStream(), smtpd.getOutputStream(), smtpd::destroy, folder::complaints);
  }

  /** Decisions in clear. */
  public DecisionSession inClear(MasterService listener) {
    SmtpDialogue dialogue = dialogue(listener);
    expect(220, dialogue.greeting());
    return new DecisionSession(dialogue);
  }

  /** A connection to a listener, in TLS from the start where it is so. */
  public SmtpDialogue connect(MasterService listener) throws IOException {
    Socket socket = reach(listener);
    boolean wrapped = "yes".equals(listener.overrides().get("smtpd_tls_wrappermode"));
    return over(wrapped ? secure(socket) : socket);
  }

  /** The master opens its listeners one after the other, behind the sockets that were awaited. */
  private Socket reach(MasterService listener) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.get(listener.name()));
        socket.setTcpNoDelay(true);
        return socket;
      } catch (ConnectException notYet) {
        if (tries == 100) {
          throw notYet;
        }
        pause(50);
      }
    }
  }

  /** The same in TLS whatever the listener: by STARTTLS if it did not begin so. */
  public SmtpDialogue connectOverTls(MasterService listener) throws IOException {
    if ("yes".equals(listener.overrides().get("smtpd_tls_wrappermode"))) {
      SmtpDialogue dialogue = connect(listener);
      expect(220, dialogue.greeting());
      return dialogue;
    }
    Socket socket = reach(listener);
    SmtpDialogue clear = over(socket);
    expect(220, clear.greeting());
    expect(250, clear.say("EHLO probe.example"));
    expect(220, clear.say("STARTTLS"));
    return over(secure(socket));
  }

  /** Decisions under TLS. */
  public DecisionSession overTls(MasterService listener) {
    try {
      return new DecisionSession(connectOverTls(listener));
    } catch (IOException e) {
      throw new IllegalStateException("no TLS; the log:\n" + folder.complaints(), e);
    }
  }

  private SmtpDialogue over(Socket socket) throws IOException {
    return new SmtpDialogue(
        socket.getInputStream(), socket.getOutputStream(), socket, folder::complaints);
  }

  private static SSLSocket secure(Socket socket) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            ServerCertificate.trustingClient()
                .getSocketFactory()
                .createSocket(socket, "localhost", socket.getPort(), true);
    secured.startHandshake();
    return secured;
  }

  private void expect(int code, Reply reply) {
    if (reply.code() != code) {
      throw new IllegalStateException(reply.text() + "; the log:\n" + folder.complaints());
    }
  }

  /**
   * The service by which cleanup(8) and qmgr(8) send mail on, once a listener has taken it; the
   * listener may have asked another.
   */
  public RewriteService rewrite() {
    return new RewriteService(folder.socket("rewrite"));
  }

  /** Makes a user whom {@link SaslPlain} can log in. */
  public void addUser(String login) {
    folder.addUser(login);
  }

  private void stop() {
    master.destroy();
    try {
      if (!master.waitFor(10, TimeUnit.SECONDS)) {
        master.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(stopAtExit);
    folder.delete();
  }
}
