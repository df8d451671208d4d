import type { Report } from "../diagnostic/reporter.ts";
import type { YamlNode } from "./yamlNode.ts";

/** Whether the file is of a version that can be read. Without one, that is for the shape to say. */
export const checkVersion = (root: YamlNode, report: Report): boolean => {
  if (root.kind !== "map") return true;
  const version = root.entries.find(({ key }) => key.text === "threshold")?.value;
  if (version?.kind !== "scalar" || !/^\d+$/.test(version.text) || version.text === "1") return true;
  const message = `The file is in version ${version.text} of the format. ${Number(version.text) > 1 ? "This Threshold is older and knows version 1: a newer one reads it." : "The first version is 1."}`;
  report("unsupported-version", version.span, message);
  return false;
};
