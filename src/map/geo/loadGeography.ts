import type { MapGround } from "#sitting";
import { chooseFiles, type PlacedFile } from "./chooseFiles.ts";
import type { GeographyTopology, PlacedTopology } from "./geography.ts";

/** The address of each file of land by its name; sea without land has none. */
const addresses: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>("../../../assets/geography/**/*.json", { query: "?url", import: "default", eager: true }),
  ).map(([path, address]) => [path.replace(/^.*\/|\.json$/g, ""), address]),
);

/** Has the browser fetch the coast, and keep it, before there is a map. */
export async function prepareMap(ground: MapGround): Promise<void> {
  if (ground.land !== undefined) return;
  const { coarse } = chooseFiles(ground.bounds);
  await Promise.all(addressesOf(coarse).map((address) => fetch(address)));
}

/** The land of some files, each where it is wanted. */
export async function loadGeography(
  files: readonly PlacedFile[],
  signal: AbortSignal,
): Promise<readonly PlacedTopology[]> {
  const found = new Map(
    await Promise.all(addressesOf(files).map(async (address) => [address, await load(address, signal)] as const)),
  );
  return files.flatMap(({ name, shift }) => {
    const topology = found.get(addresses.get(name) ?? "");
    return topology === undefined ? [] : [{ topology, shift }];
  });
}

function addressesOf(files: readonly PlacedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ name }) => addresses.get(name) ?? []))];
}

async function load(address: string, signal: AbortSignal): Promise<GeographyTopology> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The geography "${address}" answered ${response.status}.`);
  const topology: GeographyTopology = await response.json();
  return topology;
}
