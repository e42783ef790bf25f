package org.relayc.emitters.exchange.shell.account;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relayc.emitters.exchange.metabase.exports.Export;

/** Objects of cmdlets in each of the formats that they are exported in. */
enum StateText {
  CLIXML {
    @Override
    String of(List<Map<String, Object>> items) {
      StringBuilder text =
          new StringBuilder(
              "<Objs Version=\"1.1.0.1\""
                  + " xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n");
      int[] reference = {0};
      for (Map<String, Object> item : items) {
        text.append("<Obj RefId=\"" + reference[0]++ + "\"><ToString>x</ToString><Props>\n");
        item.forEach((name, value) -> text.append(property(name, value, reference)).append('\n'));
        text.append("</Props></Obj>\n");
      }
      return text + "</Objs>\n";
    }

    private String property(String name, Object value, int[] reference) {
      return switch (value) {
        case Boolean flag -> "<B N=\"" + name + "\">" + flag + "</B>";
        case List<?> list ->
            list.stream()
                .map(each -> "<S>" + each + "</S>")
                .collect(
                    Collectors.joining(
                        "",
                        "<Obj N=\"" + name + "\" RefId=\"" + reference[0]++ + "\"><LST>",
                        "</LST></Obj>"));
        default -> "<S N=\"" + name + "\">" + value + "</S>";
      };
    }
  },
  JSON {
    @Override
    String of(List<Map<String, Object>> items) {
      return items.stream().map(this::item).collect(Collectors.joining(",\n", "[", "]"));
    }

    private String item(Map<String, Object> item) {
      return item.entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ": " + value(entry.getValue()))
          .collect(Collectors.joining(",\n", "{", "}"));
    }

    private String value(Object value) {
      return switch (value) {
        case Boolean flag -> flag.toString();
        case List<?> list ->
            list.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
        default -> quoted(value.toString());
      };
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  },
  CSV {
    @Override
    String of(List<Map<String, Object>> items) {
      StringBuilder text = new StringBuilder("#TYPE System.Object\n");
      text.append(row(List.copyOf(items.get(0).keySet())));
      items.forEach(item -> text.append(row(List.copyOf(item.values()))));
      return text.toString();
    }

    private static String row(List<?> values) {
      return values.stream()
          .map(value ->
              value instanceof List<?> list
                  ? list.stream().map(Object::toString).collect(Collectors.joining(";"))
                  : value.toString())
          .map(value -> '"' + value + '"')
          .collect(Collectors.joining(",", "", "\n"));
    }
  };

  abstract String of(List<Map<String, Object>> items);

  Export export(String name, List<Map<String, Object>> items) {
    return export(name, of(items));
  }

  static Export export(String name, String text) {
    return new Export(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A connector on port 25 of every address. */
  static Map<String, Object> connector(String name, String groups, String... ranges) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("Server", "EXCH01");
    item.put("Name", name);
    item.put("Enabled", true);
    item.put("Bindings", List.of("0.0.0.0:25", "[::]:25"));
    item.put("RemoteIPRanges", List.of(ranges));
    item.put("AuthMechanism", "Tls, BasicAuth");
    item.put("PermissionGroups", groups);
    item.put("RequireTLS", false);
    return item;
  }

  static Map<String, Object> entry(String connector, String user, boolean inherited, String right) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("Identity", "EXCH01\\" + connector);
    item.put("User", user);
    item.put("Deny", false);
    item.put("IsInherited", inherited);
    item.put("AccessRights", List.of("ExtendedRight"));
    item.put("ExtendedRights", List.of(right));
    return item;
  }

  static Map<String, Object> domain(String name, String type) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("DomainName", name);
    item.put("DomainType", type);
    return item;
  }
}
