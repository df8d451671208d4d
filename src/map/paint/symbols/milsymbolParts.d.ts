declare module "*/milsymbol/index.mjs" {
  import type milsymbol from "milsymbol";

  type IconSet = { readonly [brand: symbol]: never };

  export const ms: typeof milsymbol & { addIcons(set: IconSet): void };
  export const numberair: IconSet;
  export const numberairmissile: IconSet;
  export const numberlandcivilian: IconSet;
  export const numberlandequipment: IconSet;
  export const numberlandinstallation: IconSet;
  export const numberlandunit: IconSet;
  export const numbersea: IconSet;
  export const numbersubsurface: IconSet;
}
