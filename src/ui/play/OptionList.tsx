import { type ReactNode, useRef } from "react";
import type { Decision } from "#sitting";
import { LockedOption } from "./LockedOption.tsx";
import { OptionItem } from "./OptionItem.tsx";
import type { useFoldings } from "./useFoldings.ts";
import { useNumberKeys } from "./useNumberKeys.ts";

type Props = {
  readonly decision: Decision;
  readonly isSingle: boolean;
  readonly chosen: readonly string[];
  readonly onPick: (id: string) => void;
  readonly foldings: ReturnType<typeof useFoldings>;
};

/** The options, with what is said for and against each. One that is picked unfolds. */
export const OptionList = ({ decision, isSingle, chosen, onPick, foldings }: Props): ReactNode => {
  const { options } = decision;
  const keys = options.filter(({ locked }) => locked === undefined).map(({ id }) => id);
  const pick = (id: string): void => {
    onPick(id);
    foldings.unfold(id, !isSingle);
  };
  const list = useRef<HTMLFieldSetElement>(null);
  // The focus goes along, so that Enter means this option and no button pressed before.
  useNumberKeys(keys, (id) => {
    pick(id);
    list.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(id)}"]`)?.focus();
  });
  return (
    <fieldset className="options" ref={list} aria-labelledby="question">
      {options.map((option) =>
        option.locked === undefined ? (
          <OptionItem
            key={option.id}
            option={option}
            type={isSingle ? "radio" : "checkbox"}
            isChosen={chosen.includes(option.id)}
            onPick={() => pick(option.id)}
            numberKey={keys.indexOf(option.id) + 1}
            folding={foldings.of(option.id)}
          />
        ) : (
          <LockedOption key={option.id} option={option} folding={foldings.of(option.id)} />
        ),
      )}
    </fieldset>
  );
};
