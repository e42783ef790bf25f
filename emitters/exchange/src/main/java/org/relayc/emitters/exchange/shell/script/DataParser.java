package org.relayc.emitters.exchange.shell.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.relayc.emitters.exchange.shell.script.grammar.PolicyScriptLexer;
import org.relayc.emitters.exchange.shell.script.grammar.PolicyScriptParser;

/** Parses the policy in a script by the grammar of what is written there. */
final class DataParser {
  /** Tables within lists within tables, and no deeper. */
  private static final int DEEPEST = 8;

  private DataParser() {}

  /**
   * The value of {@code $Policy}.
   *
   * @param before how many lines stand before the text
   */
  static DataValue parse(String text, int before) throws ScriptFault {
    PolicyScriptLexer lexer = new PolicyScriptLexer(CharStreams.fromString(text));
    Faults faults = new Faults();
    lexer.removeErrorListeners();
    lexer.addErrorListener(faults);
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    checkDepth(tokens, before);
    PolicyScriptParser parser = new PolicyScriptParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(faults);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      PolicyScriptParser.ScriptContext script = parser.script();
      return table(script.table(), before);
    } catch (ParseCancellationException e) {
      throw new ScriptFault(
          before + parser.getCurrentToken().getLine(),
          "it is outside the part of PowerShell that relayc writes");
    }
  }

  private static void checkDepth(CommonTokenStream tokens, int before) throws ScriptFault {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      switch (token.getType()) {
        case PolicyScriptLexer.TABLE, PolicyScriptLexer.LIST -> depth++;
        case PolicyScriptLexer.CLOSE_TABLE, PolicyScriptLexer.CLOSE_LIST -> depth--;
        default -> {
          // Nothing opens or closes.
        }
      }
      if (depth > DEEPEST) {
        throw new ScriptFault(before + token.getLine(), "it is nested too deep");
      }
    }
  }

  private static DataValue table(PolicyScriptParser.TableContext table, int before)
      throws ScriptFault {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    for (PolicyScriptParser.FieldContext field : table.field()) {
      String name = field.NAME().getText();
      if (fields.put(name, value(field.value(), before)) != null) {
        throw new ScriptFault(before + field.getStart().getLine(), name + " is there twice");
      }
    }
    return new DataValue.Table(fields, before + table.getStart().getLine());
  }

  private static DataValue value(PolicyScriptParser.ValueContext value, int before)
      throws ScriptFault {
    int line = before + value.getStart().getLine();
    if (value.STRING() != null) {
      return new DataValue.Text(unquoted(value.STRING().getText()), line);
    }
    if (value.table() != null) {
      return table(value.table(), before);
    }
    if (value.list() != null) {
      List<DataValue> elements = new ArrayList<>();
      for (PolicyScriptParser.ValueContext element : value.list().value()) {
        elements.add(value(element, before));
      }
      return new DataValue.Items(elements, line);
    }
    return new DataValue.Flag(value.TRUE() != null, line);
  }

  /** What stands between the first quote and the last, of two equal quotes one. */
  private static String unquoted(String literal) {
    return literal
        .substring(1, literal.length() - 1)
        .replaceAll("(['\u2018\u2019\u201a\u201b])\\1", "$1");
  }

  /** Notes that there was an error of the lexer, which has a token for everything. */
  private static final class Faults extends BaseErrorListener {}
}
