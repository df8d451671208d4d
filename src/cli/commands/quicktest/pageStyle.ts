/** How pages that commands write look: readable in light and dark, on paper and in a narrow window, without any file beside them. */
export const PAGE_STYLE: string = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 64rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
th:first-child, td:first-child { min-width: 9rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; }
.wide { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, monospace; font-size: 0.875em; }
meter { width: 8rem; max-width: 100%; }
@media print { body { max-width: none; } }
`;
