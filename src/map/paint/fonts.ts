export const sansFamily =
  '"Inter Variable", "Noto Sans JP", "Noto Sans TC", "Noto Sans JP Common", "Noto Sans TC Common", system-ui, sans-serif';
export const serifFamily =
  '"Source Serif 4 Variable", "Noto Serif JP", "Noto Serif TC", "Noto Sans JP Common", "Noto Sans TC Common", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Times New Roman", "DejaVu Serif", serif';
