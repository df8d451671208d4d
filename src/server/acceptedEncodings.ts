/** The ways in which the built page's files lie compressed beside themselves, the smallest first, with what each file's name ends in. */
const ENCODINGS = [
  { encoding: "br", suffix: ".br" },
  { encoding: "gzip", suffix: ".gz" },
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Which of them the client can read, according to the header "Accept-Encoding" (RFC 9110, 12.5.3): those with the highest weight first. */
export const acceptedEncodings = (header: string | undefined): readonly Encoding[] => {
  const weights = new Map((header ?? "").toLowerCase().split(",").map(readWeight));
  const weightOf = ({ encoding }: Encoding): number => weights.get(encoding) ?? weights.get("*") ?? 0;
  return ENCODINGS.filter((one) => weightOf(one) > 0).sort((one, other) => weightOf(other) - weightOf(one));
};

const readWeight = (item: string): readonly [coding: string, weight: number] => {
  const [coding = "", ...parameters] = item.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [coding, weight === undefined ? 1 : Number(weight)];
};
