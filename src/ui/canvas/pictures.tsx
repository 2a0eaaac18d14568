import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Primitive } from '../../scene/primitives.ts';
import { useApp } from '../shell/app.tsx';

/** Pictures that the open map shows, decoded, by asset; they live as long as the map is open. */
type Pictures = ReadonlyMap<string, HTMLImageElement>;

interface PictureStore {
  readonly pictures: Pictures;
  readonly need: (asset: string) => void;
}

const noPictures: Pictures = new Map();
const noAddresses: ReadonlyMap<string, string> = new Map();
const PictureContext = createContext<PictureStore>({ pictures: noPictures, need: () => undefined });

export function PictureProvider({ children }: { readonly children: ReactNode }) {
  const { workspace } = useApp();
  const [pictures, setPictures] = useState(noPictures);
  const asked = useRef(new Set<string>());
  const made = useRef<string[]>([]);
  const need = useCallback(
    (asset: string) => {
      if (asked.current.has(asset)) return;
      asked.current.add(asset);
      void workspace.asset(asset).then(async (found) => {
        if (found === undefined) return;
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.mime }));
        made.current.push(image.src);
        await image.decode();
        setPictures((known) => new Map([...known, [asset, image]]));
      });
    },
    [workspace],
  );
  useEffect(() => {
    const addresses = made.current;
    return () => {
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, []);
  const store = useMemo(() => ({ pictures, need }), [pictures, need]);
  return <PictureContext value={store}>{children}</PictureContext>;
}

/** The pictures that have been read so far, for painters that paint everything at once. */
export function useAllPictures(assets: readonly string[]): Pictures {
  const { pictures, need } = use(PictureContext);
  useEffect(() => {
    assets.forEach(need);
  }, [assets, need]);
  return pictures;
}

/** Addresses of the pictures that some primitives show; each appears when it has been read. */
export function usePictureAddresses(primitives: readonly Primitive[]): ReadonlyMap<string, string> {
  const assets = useMemo(
    () => primitives.flatMap((primitive) => (primitive.type === 'image' ? [primitive.asset] : [])),
    [primitives],
  );
  const pictures = useAllPictures(assets);
  return useMemo(
    () => (assets.length === 0 ? noAddresses : new Map([...pictures].map(([asset, { src }]) => [asset, src]))),
    [assets, pictures],
  );
}
