export { App } from "./App.tsx";
export { createServices } from "./app/createServices.ts";
export type { Services } from "./app/services.ts";
export { openPage } from "./openPage.tsx";
