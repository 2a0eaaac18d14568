import { toBase64 } from '../lib/base64.ts';
import { picturesIn } from '../model/pictures.ts';
import type { Scene } from '../scene/primitives.ts';
import type { ExportAsset, ExportInput } from './exporter.ts';

/** The pictures that a display list shows; those that are missing from the store are left out. */
export async function assetsOf(scene: Scene, input: Pick<ExportInput, 'asset'>): Promise<readonly ExportAsset[]> {
  const ids = new Set<string>();
  for (const { groups } of scene.layers) {
    for (const { primitives } of groups) {
      for (const primitive of primitives) if (primitive.type === 'image') ids.add(primitive.asset);
    }
  }
  const assets = await Promise.all([...ids].map((id) => input.asset(id)));
  return assets.filter((asset) => asset !== undefined);
}

/** The pictures that records name, whether the map shows them now or not; what was deleted leaves with its picture. */
export async function storedAssets({
  table,
  asset,
}: Pick<ExportInput, 'table' | 'asset'>): Promise<readonly ExportAsset[]> {
  const found = await Promise.all([...picturesIn(table)].map(asset));
  return found.filter((picture) => picture !== undefined);
}

export function dataAddress({ mime, bytes }: Pick<ExportAsset, 'mime' | 'bytes'>): string {
  return `data:${mime};base64,${toBase64(bytes)}`;
}
