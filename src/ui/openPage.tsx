import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createServices } from "./app/createServices.ts";
import { language } from "./words.ts";

/** Draws the page into an element, in its reader's language. */
export const openPage = async (root: HTMLElement | null): Promise<void> => {
  document.documentElement.lang = language;
  if (root === null) return;
  const services = await createServices();
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
};
