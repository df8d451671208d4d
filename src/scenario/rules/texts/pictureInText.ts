import { picturesIn } from "../looks/picturesIn.ts";
import { type Rule, rule } from "../rule.ts";

/** A text has no pictures in it, since none would be shown. */
export const pictureInText: Rule = rule("picture-in-text", ({ texts, source }, report) => {
  for (const { scalar } of texts) {
    for (const { span, message } of picturesIn(scalar, source)) report(span, message);
  }
});
