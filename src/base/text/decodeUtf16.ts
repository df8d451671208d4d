/** The text that bytes stand for in UTF-16, or the offset at which half a character or half a pair stands. */
export const decodeUtf16 = (bytes: Uint8Array, isLittle: boolean): string | { readonly wrongAt: number } => {
  const [low, high] = isLittle ? [0, 1] : [1, 0];
  const pieces: string[] = [];
  let units: number[] = [];
  let isOpen = false;
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 === bytes.length) return { wrongAt: at };
    const unit = (bytes[at + low] ?? 0) + 256 * (bytes[at + high] ?? 0);
    const isSecond = unit >= 0xdc00 && unit <= 0xdfff;
    if (isSecond !== isOpen) return { wrongAt: isOpen ? at - 2 : at };
    isOpen = unit >= 0xd800 && unit <= 0xdbff;
    units.push(unit);
    if (units.length < PIECE) continue;
    pieces.push(String.fromCharCode(...units));
    units = [];
  }
  return isOpen ? { wrongAt: bytes.length - 2 } : pieces.join("") + String.fromCharCode(...units);
};

/** So many code units are made into a text at once; a call takes only so many arguments. */
const PIECE = 8192;
