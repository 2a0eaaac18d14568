import { fromBase64 } from '../lib/base64.ts';
import { isObject } from '../lib/isObject.ts';
import { sha256 } from '../lib/sha256.ts';
import { fileLimits, pictureTypes } from '../model/journeyFile.ts';
import type { ImportedAsset, ImportIssue } from './importer.ts';

/** Reads the pictures of a file: only types that carry no script, no larger than allowed, with the bytes that their id says. */
export async function readAssets(assets: unknown): Promise<{ assets: ImportedAsset[]; issues: ImportIssue[] }> {
  const read: ImportedAsset[] = [];
  const issues: ImportIssue[] = [];
  if (!isObject(assets)) return { assets: read, issues };
  for (const [id, value] of Object.entries(assets)) {
    const asset = await readAsset(id, value);
    if (asset === null) issues.push({ action: 'badPicture', where: id.slice(0, 12) });
    else read.push(asset);
  }
  return { assets: read, issues };
}

async function readAsset(id: string, value: unknown): Promise<ImportedAsset | null> {
  if (!isObject(value) || !/^[0-9a-f]{64}$/.test(id)) return null;
  const { mime, width, height, data } = value;
  if (typeof mime !== 'string' || !pictureTypes.includes(mime) || typeof data !== 'string') return null;
  if (!isSize(width) || !isSize(height) || data.length > fileLimits.picture * 1.4) return null;
  const bytes = fromBase64(data);
  if (bytes === null || bytes.length > fileLimits.picture) return null;
  const digest = await sha256(bytes);
  if (digest !== null && digest !== id) return null;
  return { id, mime, width, height, bytes };
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 20_000;
}
