import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXTS: ReadonlySet<string> = new Set([".css", ".html", ".js", ".json", ".svg", ".webmanifest", ".yaml"]);

/** Below this a compressed answer saves no packet. */
const SMALLEST_BYTES = 1000;

/** Writes beside each text of a folder, and of the folders in it, its compressed forms, where they are smaller: ".br" and ".gz". */
export const compressFolder = async (folder: string): Promise<void> => {
  await Promise.all(listTexts(folder).map(compress));
};

const listTexts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const compress = async (file: string): Promise<void> => {
  const plain = await readFile(file);
  if (plain.length < SMALLEST_BYTES) return;
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const forms = [
    { suffix: ".br", content: await toBrotli(plain, { params: size }) },
    { suffix: ".gz", content: await toGzip(plain, { level: constants.Z_BEST_COMPRESSION }) },
  ];
  for (const { suffix, content } of forms) if (content.length < plain.length) await writeFile(file + suffix, content);
};
