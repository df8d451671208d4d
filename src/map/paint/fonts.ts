export const sansFamily =
  '"Inter Variable", "Inter", system-ui, "Noto Sans JP", "Noto Sans TC", "Noto Sans CJK JP", sans-serif';
export const serifFamily =
  '"Source Serif 4 Variable", "Source Serif 4", "Noto Serif JP", "Noto Serif TC", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Times New Roman", "DejaVu Serif", serif';
