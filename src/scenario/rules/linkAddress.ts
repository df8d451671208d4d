import type { Report } from "../diagnostic/reporter.ts";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule } from "./rule.ts";

/** A Markdown link in a text leads to an http or https address; no other would be followed. */
export const linkAddress: Rule = ({ texts, source, report }) => {
  for (const { scalar } of texts) checkLinks(scalar, source, report);
};

/** Reports the links of one text that lead elsewhere. */
export const checkLinks = (scalar: YamlScalar, source: string, report: Report): void => {
  for (const match of scalar.text.matchAll(/\]\(\s*<?([a-z][a-z0-9+.-]{0,30}):/gi)) {
    const [whole, scheme = ""] = match;
    if (/^https?$/i.test(scheme)) continue;
    const span = spanWithin(source, scalar, { start: match.index, end: match.index + whole.length });
    report(
      "link-address",
      span,
      `A link leads to a "${scheme.toLowerCase()}:" address. Only http and https are followed.`,
    );
  }
};
