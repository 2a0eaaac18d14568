/** Every importer, loaded when it is first used. */
export const importers = {
  json: async () => (await import('./json.ts')).importJson,
};
