import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./ui/styles/index.css";
import { loadingLanguage } from "#ui/language";

/** The page and its reader's words are on their way at the same time: on a slow line each wait for an answer counts. */
const start = async (): Promise<void> => {
  const [{ openPage }] = await Promise.all([import("#ui"), loadingLanguage]);
  await openPage(document.getElementById("root"));
};

// Nothing here may be waited for: the page's own script imports this one.
void start();
