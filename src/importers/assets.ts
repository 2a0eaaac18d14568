import { fromBase64 } from '../lib/base64.ts';
import { isObject } from '../lib/isObject.ts';
import { sha256 } from '../lib/sha256.ts';
import { fileLimits, pictureTypes } from '../model/journeyFile.ts';
import type { ImportAction } from '../model/importOutcome.ts';
import type { ImportedAsset, ImportIssue } from './importer.ts';
import { readPictureHeader } from './pictureHeader.ts';

type PictureFault = Extract<ImportAction, 'badPicture' | 'foreignPicture' | 'largePicture'>;

/** Reads the pictures of a file: only types that carry no script, no larger than allowed, with the bytes that their id says. */
export async function readAssets(assets: unknown): Promise<{ assets: ImportedAsset[]; issues: ImportIssue[] }> {
  const read: ImportedAsset[] = [];
  const issues: ImportIssue[] = [];
  if (assets == null) return { assets: read, issues };
  if (!isObject(assets)) return { assets: read, issues: [{ action: 'badPicture', where: 'assets' }] };
  for (const [id, value] of Object.entries(assets)) {
    const asset = await readAsset(id, value);
    if (typeof asset === 'string') issues.push({ action: asset, where: id.slice(0, 12) });
    else read.push(asset);
  }
  return { assets: read, issues };
}

/** The picture, or what is wrong with it. Its size is the one that its bytes tell. */
async function readAsset(id: string, value: unknown): Promise<ImportedAsset | PictureFault> {
  if (!isObject(value) || !/^[0-9a-f]{64}$/.test(id)) return 'badPicture';
  const { mime, data } = value;
  if (typeof mime !== 'string' || typeof data !== 'string') return 'badPicture';
  if (!pictureTypes.includes(mime)) return 'foreignPicture';
  if (data.length > fileLimits.picture * 1.4) return 'largePicture';
  const bytes = fromBase64(data);
  if (bytes === null) return 'badPicture';
  if (bytes.length > fileLimits.picture) return 'largePicture';
  const header = readPictureHeader(bytes);
  if (header?.size == null || header.mime !== mime) return 'foreignPicture';
  const { width, height } = header.size;
  if (width * height > fileLimits.pixels) return 'largePicture';
  const digest = await sha256(bytes);
  if (digest !== null && digest !== id) return 'badPicture';
  return { id, mime, width, height, bytes };
}
