import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The languages whose fonts are kept away, as fontconfig writes them. */
const LANGUAGES = ["ja", "ko", "zh-cn", "zh-hk", "zh-sg", "zh-tw"];

/** The environment of a browser on Linux that finds none of the system's fonts for East Asia. */
export const environmentWithoutSystemFonts = (): NodeJS.ProcessEnv => {
  const file = join(mkdtempSync(join(tmpdir(), "threshold-fonts-")), "fonts.conf");
  const rejected = LANGUAGES.map(
    (language) => `<pattern><patelt name="lang"><string>${language}</string></patelt></pattern>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont>${rejected.join("")}</rejectfont></selectfont>
</fontconfig>
`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
};
