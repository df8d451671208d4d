import type * as Phaser from "phaser";
import type { Sprite } from "../animation/frame.ts";
import type { Atlas } from "./atlas.ts";

export type SpriteLayer = { readonly draw: (sprites: readonly Sprite[], atlas: Atlas, dpr: number) => void };

/** Keeps one image for each sprite id, and changes only what changed. */
export function createSpriteLayer(scene: Phaser.Scene, firstDepth: number): SpriteLayer {
  const images = new Map<string, Phaser.GameObjects.Image>();
  return {
    draw: (sprites, atlas, dpr) => {
      const drawn = new Set<string>();
      sprites.forEach((sprite, index) => {
        drawn.add(sprite.id);
        const image = images.get(sprite.id) ?? addImage(sprite.id);
        showSprite(image, sprite, atlas, dpr);
        image.setDepth(firstDepth + index);
      });
      for (const [id, image] of images) {
        if (drawn.has(id)) continue;
        image.destroy();
        images.delete(id);
      }
    },
  };

  function addImage(id: string): Phaser.GameObjects.Image {
    const image = scene.add.image(0, 0, "__DEFAULT").setOrigin(0, 0);
    images.set(id, image);
    return image;
  }
}

/** On whole pixels: a picture between two pixels is a blurred picture. */
function showSprite(image: Phaser.GameObjects.Image, { picture, at, alpha }: Sprite, atlas: Atlas, dpr: number): void {
  const { texture, frame, anchor } = atlas.entry(picture);
  if (image.frame.name !== frame || image.texture.key !== texture) image.setTexture(texture, frame).setOrigin(0, 0);
  image.setPosition(Math.round(at[0] * dpr - anchor[0]), Math.round(at[1] * dpr - anchor[1]));
  image.setAlpha(alpha);
}
