import template from "./scenario.yaml?raw";

/** The first text of a new scenario: small, complete, and with comments that teach. */
export const newScenarioText = (id: string, folder: string, language: string): string =>
  template
    .replaceAll("my-crisis/scenario.yaml", `${folder}/scenario.yaml`)
    .replace("id: my-crisis", `id: ${id}`)
    .replace("title: My crisis", `title: ${toTitle(id)}`)
    .replace("language: en", `language: ${language}`);

const toTitle = (id: string): string => {
  const words = id.replaceAll(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
