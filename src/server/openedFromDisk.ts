import { createHash } from "node:crypto";

/**
 * The one script inside the built page. A page that is opened by double click gets no script of its own from the browser; this one shows what the page says to that,
 * in the reader's language: the paragraphs of class "from-disk".
 */
export const OPENED_FROM_DISK: string = `
if (location.protocol === "file:") {
  const sentences = [...document.querySelectorAll(".from-disk")];
  const isIn = (tag) => ({ lang }) => lang === (/^zh(?!.*(hans|-cn|-sg))/i.test(tag) ? "zh-Hant" : tag.slice(0, 2));
  const wanted = navigator.languages.map((tag) => sentences.find(isIn(tag))).find((one) => one) ?? sentences[0];
  for (const other of wanted.parentElement.children) other.hidden = other !== wanted;
}
`;

/** How a content security policy names that script. */
export const OPENED_FROM_DISK_HASH: string = `'sha256-${createHash("sha256").update(OPENED_FROM_DISK).digest("base64")}'`;
