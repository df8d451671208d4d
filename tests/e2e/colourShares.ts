import type { Page } from "@playwright/test";

/** How much of a picture has nearly one of these colours (each channel within 6), 0 to 1 each; and how many colours it has in all, coarsely. */
export const colourShares = async (
  page: Page,
  png: Buffer,
  colours: readonly string[],
): Promise<{ readonly shares: readonly number[]; readonly different: number }> =>
  page.evaluate(
    async ({ data, wanted }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      // Whether anything is there at all shows in a small picture too.
      const options = wanted.length === 0 ? { resizeWidth: 360 } : {};
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }), options);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (context === null) throw new Error("There is no canvas.");
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      const channels = wanted.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
      const counts = wanted.map(() => 0);
      const seen = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const pixel = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
        seen.add(pixel.reduce((sum, channel) => sum * 16 + (channel >> 4), 0));
        for (const [index, colour] of channels.entries()) {
          if (colour.every((channel, one) => Math.abs(channel - (pixel[one] ?? 0)) <= 6))
            counts[index] = (counts[index] ?? 0) + 1;
        }
      }
      return { shares: counts.map((count) => (count * 4) / pixels.length), different: seen.size };
    },
    { data: png.toString("base64"), wanted: [...colours] },
  );
