import { scalar } from "./scalar.ts";
import type { Shape } from "./shape.ts";

/** A BCP 47 language tag (RFC 5646: only its form is looked at, not the registry). */
export const language = (): Shape<string> =>
  scalar({
    about: { kind: "language" },
    expected: "a language tag such as en or pt-BR",
    slug: "malformed-language",
    placeholder: () => "en",
    parse: ({ text }) => (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? text : undefined),
  });

/** A distance in whole kilometres, such as 300km. */
export const distance = (): Shape<number> =>
  scalar({
    about: { kind: "distance" },
    expected: "a distance such as 300km",
    placeholder: () => 1,
    parse: ({ text }) => {
      const match = /^(\d{1,5}) ?km$/.exec(text);
      const kilometres = Number(match?.[1] ?? 0);
      return kilometres >= 1 && kilometres <= 20_000 ? kilometres : undefined;
    },
  });
