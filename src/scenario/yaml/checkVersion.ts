import type { Report } from "../diagnostic/reporter.ts";
import type { YamlNode, YamlScalar } from "./yamlNode.ts";

/** The version of the format that this reader knows. */
const FORMAT_VERSION = 1;

/** Whether the file is of a version that can be read. Without one, that is for the shape to say. */
export const checkVersion = (root: YamlNode, report: Report): boolean => {
  const version = findVersion(root);
  return (
    version === undefined || Number(version.text) === FORMAT_VERSION || reportVersion(version, FORMAT_VERSION, report)
  );
};

/** The version that the file names, where it names one in digits. */
export const findVersion = (root: YamlNode): YamlScalar | undefined => {
  const version = root.kind === "map" ? root.entries.find(({ key }) => key.text === "threshold")?.value : undefined;
  return version?.kind === "scalar" && /^\d+$/.test(version.text) ? version : undefined;
};

/** Reports a version beyond those from 1 to the newest; gives false. */
export const reportVersion = ({ text, span }: YamlScalar, newest: number, report: Report): false => {
  const known = newest === 1 ? "version 1" : `versions 1 to ${newest}`;
  const why =
    Number(text) > newest ? `This Threshold knows only ${known}; a newer one can read it.` : `The first version is 1.`;
  report("unsupported-version", span, `The file is in version ${text} of the format. ${why}`);
  return false;
};
