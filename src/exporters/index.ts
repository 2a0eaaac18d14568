/** Every exporter, loaded when it is first used. */
export const exporters = {
  png: async () => (await import('./png.ts')).exportPng,
  svg: async () => (await import('./svg.ts')).exportSvg,
  json: async () => (await import('./json.ts')).exportJson,
};

export type ExportFormat = keyof typeof exporters;
