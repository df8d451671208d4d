import type { Diagnostic, Severity } from "../diagnostic/diagnostic.ts";

/**
 * The diagnostics as workflow commands, one a line, which GitHub shows beside the lines of a change. Source: "Workflow
 * commands for GitHub Actions", GitHub Docs; the escapes are those of the toolkit's `command.ts`.
 */
export const toGithub = (diagnostics: readonly Diagnostic[]): string => diagnostics.map(toCommand).join("");

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

const toCommand = (diagnostic: Diagnostic): string => {
  const { file, line, column, endLine, endColumn, code, slug, severity, message, related } = diagnostic;
  const isOneLine = line === endLine;
  const properties = {
    file,
    line,
    col: column,
    endLine,
    ...(isOneLine ? { endColumn } : {}),
    title: `${code} ${slug}`,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [message, ...related.map((other) => `${file}:${other.line}:${other.column}: ${other.message}`)];
  return `::${commands[severity]} ${listed.join(",")}::${escapeData(lines.join("\n"))}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
