import type { Problem } from "../diagnostic/diagnostic.ts";
import { lookAlikes } from "./characters.ts";
import { isTwin } from "./plainLetter.ts";
import type { Suspect } from "./suspects.ts";

/** One problem for each kind of character, at the first place where it stands; its edits replace it at all of them. */
export const lookAlikeProblems = (suspects: readonly Suspect[]): readonly Problem[] => {
  const kinds = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const kind = lookAlikes.get(suspect.character)?.name ?? suspect.character;
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [suspect]);
    else same.push(suspect);
  }
  return [...kinds.values()].flatMap(toProblem);
};

const toProblem = (same: readonly Suspect[]): readonly Problem[] => {
  const [first] = same;
  if (first === undefined) return [];
  return [
    {
      slug: "look-alike",
      span: first.span,
      message: `${sentence(first)}${more(same)}`,
      edits: same.map(({ span, meant }) => ({ span, text: meant })),
    },
  ];
};

const sentence = ({ character, meant }: Suspect): string => {
  const number = numberOf(character);
  const known = lookAlikes.get(character);
  if (known === undefined)
    return isTwin(character)
      ? `"${character}" (${number}) only looks like "${meant}". Write "${meant}".`
      : `"${character}" (${number}) can't be used here, where only letters from a to z can. Write "${meant}".`;
  if (meant === "" && known.meant === " ") return `This is ${known.name} (${number}), where no space is allowed.`;
  if (meant === "") return `An invisible character, ${known.name} (${number}), is here, where nothing belongs.`;
  if (meant === " ") return `This is ${known.name} (${number}), where a plain space belongs.`;
  if (meant === '"') return `"${character}" is ${known.name} (${number}), where a straight " belongs.`;
  return `"${character}" is ${known.name} (${number}), where "${meant.trim()}" is meant.`;
};

const more = (same: readonly Suspect[]): string => {
  const others = same.length - 1;
  if (others === 0) return "";
  return others === 1 ? " There is another one in the file." : ` There are ${others} more in the file.`;
};

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
