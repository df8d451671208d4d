export const sansFamily = '"Inter Variable", "Noto Sans JP Variable", "Noto Sans TC Variable", system-ui, sans-serif';
export const serifFamily =
  '"Source Serif 4 Variable", "Noto Serif JP Variable", "Noto Serif TC Variable", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Times New Roman", "DejaVu Serif", serif';
