export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
};

const TOKEN =
  /<\?xml[^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)(\/?)>|[^<]+/gy;

/** The tree of a document; fails at the first place that isn't well-formed. */
export const parseXml = (text: string): XmlElement => {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closed, name, attributes = "", isEmpty] = match;
    const here = open.at(-1);
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes another element.`);
    if (name === undefined || here === undefined) continue;
    const element = { name, attributes: readAttributes(attributes), children: [] };
    here.children.push(element);
    if (isEmpty !== "/") open.push(element);
  }
  const [only, ...more] = root.children;
  if (end !== text.length || open.length !== 1 || only === undefined || more.length > 0)
    throw new Error(`No well-formed document: ${text.slice(end, end + 60)}`);
  return only;
};

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
