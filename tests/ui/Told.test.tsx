import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Markdown } from "../../src/ui/Markdown.tsx";
import { TellingLanguage, Told } from "../../src/ui/told/Told.tsx";

const inLanguage = (language: string, text: string): string =>
  renderToStaticMarkup(
    <TellingLanguage value={language}>
      <p>
        <Told>{text}</Told>
      </p>
      <Markdown text={text} />
    </TellingLanguage>,
  );

it("a text in the page's language stands there as it is", () => {
  expect(inLanguage("en", "A night.")).toBe('<p>A night.</p><div class="prose"><p>A night.</p></div>');
});

it.each(["ar", "he", "de"])("a text in %s says its language, and goes by its own letters", (language) => {
  expect(inLanguage(language, "ليلة.")).toBe(
    `<p><span lang="${language}">ليلة.</span></p><div class="prose" lang="${language}" dir="auto"><p>ليلة.</p></div>`,
  );
});
