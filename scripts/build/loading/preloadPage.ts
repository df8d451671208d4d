import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from "vite";

/** What the page's first script asks for as soon as it runs. */
const PAGE = /[\\/]src[\\/]ui[\\/]index\.ts$/;

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** Has the browser fetch the page's own script, and all that it imports, along with the small one that will ask for it. */
export const preloadPage = (): Plugin => ({
  name: "threshold:preload-page",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) =>
      filesOfPage(bundle)
        .filter((file) => !html.includes(file))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
            injectTo: "head",
          }),
        ),
  },
});

const filesOfPage = (bundle: Bundle): readonly string[] => {
  const page = Object.values(bundle).find((file) => file.type === "chunk" && PAGE.test(file.facadeModuleId ?? ""));
  if (page === undefined) throw new Error("The page has no file of its own in this build.");
  const found = new Set([page.fileName]);
  for (const name of found) {
    const file = bundle[name];
    for (const imported of file?.type === "chunk" ? file.imports : []) found.add(imported);
  }
  return [...found];
};
