package org.relayc.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.report.text.Visible;

/**
 * A page with tables that needs nothing but itself: no script, no picture, no address of anything
 * else. The only place that writes text of strangers in HTML.
 */
public final class HtmlText {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
      h1 { font-size: 1.4rem; }
      h2 { font-size: 1.1rem; margin-top: 2rem; }
      div { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%%, transparent); padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; }
      th { font-weight: 600; white-space: nowrap; }
      p { max-width: 45rem; }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder page = new StringBuilder();

  public HtmlText(String title) {
    page.append(HEAD.formatted(of(title)));
    page.append("<h1>").append(of(title)).append("</h1>\n");
  }

  public HtmlText paragraph(String text) {
    page.append("<p>").append(of(text)).append("</p>\n");
    return this;
  }

  public HtmlText heading(String text) {
    page.append("<h2>").append(of(text)).append("</h2>\n");
    return this;
  }

  /** A table; its cells are texts. */
  public HtmlText table(List<String> columns, List<List<String>> rows) {
    page.append("<div><table>\n<thead>").append(row(columns, "th")).append("</thead>\n<tbody>\n");
    rows.forEach(cells -> page.append(row(cells, "td")).append('\n'));
    page.append("</tbody>\n</table></div>\n");
    return this;
  }

  private static String row(List<String> cells, String element) {
    return cells.stream()
        .map(cell -> "<" + element + ">" + of(cell) + "</" + element + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String of(String text) {
    return Visible.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return page + "</body>\n</html>\n";
  }
}
