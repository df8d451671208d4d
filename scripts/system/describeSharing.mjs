import { renderUnicodeCompact } from "uqr";

/**
 * What there is to say to a class: the addresses of this machine, the first one as a picture for a phone's camera.
 * @param {readonly string[]} urls
 * @param {boolean} hasColours whether the terminal draws colours; without them the picture counts on light letters on a dark ground
 */
export const describeSharing = (urls, hasColours) => {
  const [first = ""] = urls;
  const picture = renderUnicodeCompact(first, { border: 2 })
    .split("\n")
    .map((line) => (hasColours ? `\u001b[97;40m${line}\u001b[0m` : line));
  return [
    "Threshold is open to everyone in this network, at",
    ...urls.map((url) => `  ${url}`),
    "",
    ...picture,
    "",
    "It comes over plain http: who shares the network can see what is loaded, not what is played; that stays in each browser.",
  ].join("\n");
};
