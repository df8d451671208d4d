import type { NetworkInterfaceInfo } from "node:os";

/** What `os.networkInterfaces()` gives. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The names under which other machines reach this one: its IPv4 addresses, or its IPv6 addresses in brackets where it has no other. An address that holds on
 * one cable alone (link-local) isn't one of them.
 */
export const networkAddresses = (interfaces: Interfaces): readonly string[] => {
  const outward = Object.values(interfaces)
    .flatMap((infos) => infos ?? [])
    .filter(({ internal, address }) => !internal && !/^(169\.254\.|fe80:)/i.test(address));
  const addressesOf = (family: NetworkInterfaceInfo["family"]): readonly string[] =>
    outward.filter((info) => info.family === family).map(({ address }) => address);
  const old = addressesOf("IPv4");
  return old.length > 0 ? old : addressesOf("IPv6").map((address) => `[${address}]`);
};
