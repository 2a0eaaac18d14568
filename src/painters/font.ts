/** The family of every text on a map; the app and exported files embed the first, the others serve glyphs that it lacks. */
export const FONT_FAMILY = "'Inter Variable', Inter, 'Noto Sans', 'Segoe UI', system-ui, sans-serif";
