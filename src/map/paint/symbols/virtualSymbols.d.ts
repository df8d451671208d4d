/** The drawings of the symbols that shipped scenarios and the map's legend need, by their codes, made when the page is built. */
declare module "virtual:symbols" {
  type Drawing = import("./symbolDrawing.ts").SymbolDrawing;
  export const readySymbols: Readonly<Record<string, { readonly present: Drawing; readonly planned: Drawing }>>;
}
