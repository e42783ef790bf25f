package org.relayc.project.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.LineIndex;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.project.yaml.YamlNode.Entry;
import org.relayc.project.yaml.YamlNode.Listing;
import org.relayc.project.yaml.YamlNode.Mapping;
import org.relayc.project.yaml.YamlNode.Nothing;
import org.relayc.project.yaml.YamlNode.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the text of one YAML document into a tree.
 *
 * <p>Invariant: no alias is ever followed, so that a document cannot grow by naming itself; a tree
 * is never deeper than {@link #DEPTH}.
 */
public final class YamlText {
  private static final int DEPTH = 32;
  private static final int CODE_POINTS = 64 << 20;
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(CODE_POINTS).build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  private final SourceFile file;
  private final YAMLParser parser;
  private final List<Diagnostic> problems = new ArrayList<>();
  private int reached;

  private YamlText(SourceFile file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The document, or nothing where the text is none or is empty.
   *
   * @param problems takes what is wrong with the text
   */
  public static Optional<YamlNode> read(SourceFile file, List<Diagnostic> problems) {
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
      YamlText reading = new YamlText(file, parser);
      Optional<YamlNode> document = reading.documentIfValid();
      problems.addAll(reading.problems);
      return document;
    }
  }

  private Optional<YamlNode> documentIfValid() {
    try {
      return document();
    } catch (StreamConstraintsException e) {
      invalid("deeper or longer than settings may be", reached);
    } catch (JacksonException e) {
      if (e.getCause() instanceof MarkedYamlEngineException marked) {
        int start = marked.getProblemMark().map(mark -> offset(file, mark)).orElse(reached);
        invalid(marked.getProblem(), start);
      } else {
        invalid(String.valueOf(e.getOriginalMessage()), reached);
      }
    }
    return Optional.empty();
  }

  private void invalid(String fault, int start) {
    int end = fault.indexOf('\n');
    problems.add(
        Diagnostic.of(
                YamlCode.INVALID_YAML,
                "invalid YAML: " + (end < 0 ? fault : fault.substring(0, end)),
                file.at(start, start))
            .help("YAML 1.2: indent with blanks, quote a text that holds ':' or '#'"));
  }

  private Optional<YamlNode> document() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return Optional.empty();
    }
    YamlNode node = node(token);
    if (parser.nextToken() != null) {
      problems.add(
          Diagnostic.of(YamlCode.SECOND_DOCUMENT, "a second YAML document", here())
              .help("keep one document in the file: remove what stands behind '---'"));
    }
    return Optional.of(node);
  }

  private YamlNode node(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> listing();
      case VALUE_NULL -> new Nothing(here());
      default -> scalar();
    };
  }

  private Mapping mapping() {
    Place start = here();
    List<Entry> entries = new ArrayList<>();
    Map<String, Scalar> keys = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Scalar key = new Scalar(parser.currentName(), here());
      YamlNode value = node(parser.nextToken());
      Scalar before = keys.putIfAbsent(key.text(), key);
      if (before == null) {
        entries.add(new Entry(key, value));
      } else {
        problems.add(
            Diagnostic.of(YamlCode.REPEATED_KEY, "key '" + key.text() + "' repeated", key.place())
                .label(before.place(), "first stands here")
                .help("keep one of them"));
      }
    }
    return new Mapping(entries, start);
  }

  private Listing listing() {
    Place start = here();
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token));
    }
    return new Listing(items, start);
  }

  private YamlNode scalar() {
    if (parser.isCurrentAlias()) {
      problems.add(
          Diagnostic.of(YamlCode.ALIAS, "alias '*" + parser.getString() + "'", here())
              .help("write the value out; aliases are not followed"));
    }
    Place place = here();
    boolean isWritten = place.span().end() > place.span().start();
    return isWritten ? new Scalar(parser.getString(), place) : new Nothing(place);
  }

  private Place here() {
    TokenStreamLocation from = parser.currentTokenLocation();
    TokenStreamLocation to = parser.currentLocation();
    int start = offset(file, from.getLineNr(), from.getColumnNr());
    reached = start;
    return file.at(start, Math.max(start, offset(file, to.getLineNr(), to.getColumnNr())));
  }

  private static int offset(SourceFile file, Mark mark) {
    return offset(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The UTF-16 offset of a location, whose columns are code points. */
  private static int offset(SourceFile file, int lineNumber, int columnNumber) {
    LineIndex lines = file.lines();
    int line = Math.min(Math.max(lineNumber, 1), lines.last());
    String text = lines.line(line);
    int column = Math.max(columnNumber - 1, 0);
    int within = Math.min(column, text.codePointCount(0, text.length()));
    return lines.start(line) + text.offsetByCodePoints(0, within);
  }
}
