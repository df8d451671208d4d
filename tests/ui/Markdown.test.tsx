import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "../../src/ui/Markdown.tsx";
import { RichProse } from "../../src/ui/prose/RichProse.tsx";

const draw = (text: string): string => renderToStaticMarkup(<RichProse text={text} />);

test.each([
  ["two paragraphs", "One.\n\nTwo.", "<p>One.</p><p>Two.</p>"],
  ["emphasis", "*so* and **more so**", "<p><em>so</em> and <strong>more so</strong></p>"],
  ["a list", "- one\n- two", "<ul><li><p>one</p></li><li><p>two</p></li></ul>"],
  ["a numbered list", "3. three\n4. four", '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>'],
  ["a quotation", "> Said.", "<blockquote><p>Said.</p></blockquote>"],
  ["a heading, as a paragraph", "# Title", '<p class="heading">Title</p>'],
  ["code", "`a < b`", "<p><code>a &lt; b</code></p>"],
  ["a break", "one  \ntwo", "<p>one<br/>two</p>"],
  [
    "a link",
    "[UN](https://www.un.org/)",
    '<p><a href="https://www.un.org/" target="_blank" rel="noopener noreferrer">UN</a></p>',
  ],
  ["a picture, as nothing", "![see](https://example.org/a.png)", "<p></p>"],
  ["an unclosed mark, as itself", "5 * 3 and *open", "<p>5 * 3 and *open</p>"],
])("Markdown shows %s", (_, text, html) => {
  expect(draw(text)).toBe(html);
});

test.each([
  ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["an element in a line", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
])("HTML is shown as the text that it is: %s", (_, text, html) => {
  expect(draw(text)).toBe(html);
});

test.each([
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](data:text/html,x)",
  "[a](//elsewhere.example)",
  "[a](vbscript:x)",
  "[a](<java\tscript:alert(1)>)",
  "[a](file:///etc/passwd)",
  "[a](mailto:a@b.example)",
])("a link that isn't http or https is only its text: %s", (text) => {
  expect(draw(text)).not.toContain("<a");
});

test("a deeply nested text is shown without a fault", () => {
  expect(draw(`${"> ".repeat(300)}deep`)).toContain("deep");
});

test("paragraphs and emphasis are shown at once", () => {
  expect(renderToStaticMarkup(<Markdown text={"One *so*.\n\n**Two**: three."} />)).toBe(
    '<div class="prose"><p>One <em>so</em>.</p><p><strong>Two</strong>: three.</p></div>',
  );
});
