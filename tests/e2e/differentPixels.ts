import type { Page } from "@playwright/test";

/** How many pixels of two pictures of one size differ by more than `most` in a channel. */
export const differentPixels = async (page: Page, one: Buffer, other: Buffer, most: number): Promise<number> =>
  page.evaluate(
    async ({ pictures, most }) => {
      const read = async (data: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (context === null) throw new Error("There is no canvas.");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [before = new Uint8ClampedArray(), after = new Uint8ClampedArray()] = await Promise.all(pictures.map(read));
      const pixels = new Set<number>();
      for (let at = 0; at < Math.max(before.length, after.length); at += 1)
        if (Math.abs((before[at] ?? 0) - (after[at] ?? 0)) > most) pixels.add(at >> 2);
      return pixels.size;
    },
    { pictures: [one.toString("base64"), other.toString("base64")], most },
  );
