import type { Placeholder } from "../../text/parseMessage.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";
import type { RuleContext } from "../rule.ts";

/** Every placeholder of the sound texts. */
export const placeholdersIn = ({
  texts,
}: RuleContext): readonly { readonly text: YamlScalar; readonly placeholder: Placeholder }[] =>
  texts.flatMap(({ scalar, message }) =>
    message.ok ? message.value.map((placeholder) => ({ text: scalar, placeholder })) : [],
  );
