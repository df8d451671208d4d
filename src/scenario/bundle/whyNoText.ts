import type { TextProblem } from "#base";

/** The one sentence about a file whose bytes aren't text. */
export const whyNoText = ({ kind }: TextProblem): string => {
  switch (kind) {
    case "notUtf8":
      return "This file isn't UTF-8. Was it saved as Shift-JIS or Latin-1? Save it as UTF-8.";
    case "marked":
      return "This file starts as UTF-16 but doesn't continue as UTF-16. Was it cut off? Save it as UTF-8.";
    case "zero":
      return "This file holds a zero byte, as no text in UTF-8 does. Was it saved as UTF-16 or UTF-32? Save it as UTF-8.";
  }
};
