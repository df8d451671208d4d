import { type ReactNode, useRef } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

/** Lets the reader pick a run, or a scenario with its translations. */
export const OpenFileButton = ({ onOpen }: { readonly onOpen: (files: readonly File[]) => void }): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className="button" type="button" title={words.openHint} onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={words.open}
        accept=".yaml,.yml,.json"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onOpen(files);
          event.target.value = "";
        }}
      />
    </>
  );
};
