import { VERSION_1 } from "../legacy/hashAs.ts";
import { rulesOfVersion1 } from "../legacy/rulesOfVersion1.ts";
import { type ByteReader, fromBase64Url, readBytes } from "./bytes.ts";
import { LINK_VERSION } from "./encodeLink.ts";
import { readRulesHash, readStateHash } from "./linkHash.ts";

/** Longer links are refused unread, in characters. */
const LONGEST = 20_000;

/** What a link begins with, and the rest of it to be read. */
export type OpenedLink = {
  readonly id: string;
  /** The rules' hash, as a run holds it. */
  readonly hash: string;
  /** Whether it can say who took a seat over and what was overruled. */
  readonly hasHands: boolean;
  readonly reader: ByteReader;
  readonly readLast: () => string | undefined;
};

/** The beginning of a link of any version; undefined for a text that isn't a link. */
export const openLink = (link: string): OpenedLink | undefined => {
  const bytes = link.length > LONGEST ? undefined : fromBase64Url(link);
  if (bytes === undefined) return undefined;
  const reader = readBytes(bytes);
  const version = reader.count();
  if (version !== 1 && version !== LINK_VERSION) return undefined;
  const id = reader.text();
  const hash = version === 1 ? reader.text() : readRulesHash(reader);
  if (id === undefined || hash === undefined) return undefined;
  return version === 1
    ? { id, hash: rulesOfVersion1(hash), hasHands: false, reader, readLast: () => prefixed(reader.text()) }
    : { id, hash, hasHands: true, reader, readLast: () => readStateHash(reader) };
};

const prefixed = (hash: string | undefined): string | undefined =>
  hash === undefined ? undefined : `${VERSION_1}${hash}`;

/** Which scenario a link is of, before anything is loaded. */
export const readLinkScenario = (link: string): { readonly id: string; readonly hash: string } | undefined => {
  const opened = openLink(link);
  return opened === undefined ? undefined : { id: opened.id, hash: opened.hash };
};
