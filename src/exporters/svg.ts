import { paintSvg } from '../painters/svg.ts';
import { assetsOf, dataAddress } from './assets.ts';
import type { ExportedFile, ExportInput } from './exporter.ts';
import { charactersOf, fontCss } from './fonts.ts';

/** The whole map as one SVG file that needs nothing beside it: font and pictures are inside. */
export async function exportSvg(input: ExportInput): Promise<ExportedFile> {
  const [assets, css] = await Promise.all([assetsOf(input.scene, input), fontCss(charactersOf(input.scene))]);
  const pictures = new Map(assets.map((asset) => [asset.id, dataAddress(asset)]));
  const text = paintSvg(input.scene, { title: input.title, fontCss: css, pictures });
  return { blob: new Blob([text], { type: 'image/svg+xml' }), ending: '.svg', notices: [] };
}
