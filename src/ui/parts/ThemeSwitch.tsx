import { type ReactNode, useLayoutEffect, useState } from "react";
import { words } from "../words.ts";
import { Icon } from "./Icon.tsx";
import { keepTheme, readTheme } from "./theme.ts";

/** Dark for a desk, light for a projector. Says what a press gives. */
export const ThemeSwitch = (): ReactNode => {
  const [theme, setTheme] = useState(readTheme);
  const other = theme === "dark" ? "light" : "dark";
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const change = (): void => {
    keepTheme(other);
    setTheme(other);
  };
  return (
    <button className="button quiet" type="button" onClick={change}>
      <Icon name={other} />
      <span>{words[other]}</span>
    </button>
  );
};
