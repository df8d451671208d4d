import { type ReactNode, useRef } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

/** Lets the reader pick a scenario or run file. */
export const OpenFileButton = ({ onOpen }: { readonly onOpen: (file: File) => void }): ReactNode => {
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
        aria-label={words.open}
        accept=".yaml,.yml,.json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onOpen(file);
          event.target.value = "";
        }}
      />
    </>
  );
};
