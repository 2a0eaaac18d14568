import { Copy, Ellipsis, PencilLine, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { MapSummary } from '../../storage/ports.ts';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useApp, useLanguage } from '../shell/app.tsx';
import styles from './MapTile.module.css';
import { RenameForm } from './RenameForm.tsx';
import { useMapActions } from './useMapActions.ts';
import { loadable } from '../primitives/loadable.tsx';

const { Component: RemoveDialog } = loadable(async () => (await import('./RemoveDialog.tsx')).RemoveDialog);

/** One map of the library, with what can be done to it. */
export function MapTile({ map }: { readonly map: MapSummary }) {
  const { now } = useApp();
  const { messages, format } = useLanguage();
  const { library, drawing } = messages;
  const actions = useMapActions(map);
  const [isRenaming, setIsRenaming] = useState(false);
  const [isRemoving, setIsRemoving] = useState(false);
  const isTrashed = map.trashedAt !== null;
  const title = map.title || drawing.untitledMap;
  const picture = <Thumbnail map={map} />;
  const entries: readonly MenuEntry[] = isTrashed
    ? [
        { type: 'action', icon: RotateCcw, label: library.restore, onSelect: actions.restore },
        { type: 'separator' },
        {
          type: 'action',
          icon: Trash2,
          isDanger: true,
          label: library.removeForGood,
          onSelect: () => {
            setIsRemoving(true);
          },
        },
      ]
    : [
        {
          type: 'action',
          icon: PencilLine,
          label: library.rename,
          onSelect: () => {
            setIsRenaming(true);
          },
        },
        { type: 'action', icon: Copy, label: library.duplicate, onSelect: actions.duplicate },
        { type: 'separator' },
        { type: 'action', icon: Trash2, isDanger: true, label: library.toTrash, onSelect: actions.trash },
      ];
  return (
    <li className={styles.tile} data-map={map.id}>
      {isTrashed ? (
        <div className={styles.picture}>{picture}</div>
      ) : (
        <Link href={`/map/${map.id}`} className={styles.picture} tabIndex={-1} aria-hidden="true">
          {picture}
        </Link>
      )}
      <div className={styles.text}>
        {isRenaming ? (
          <RenameForm
            title={map.title}
            onRename={(next) => {
              actions.rename(next);
            }}
            onClose={() => {
              setIsRenaming(false);
            }}
          />
        ) : (
          <h3 className={styles.title}>{isTrashed ? title : <Link href={`/map/${map.id}`}>{title}</Link>}</h3>
        )}
        <p className={styles.facts}>
          {library.facts(map.stages, map.cards, format.ago(new Date(map.updatedAt), new Date(now())))}
        </p>
      </div>
      <div className={styles.menu}>
        <Menu icon={Ellipsis} label={library.actionsOf(title)} entries={entries} />
      </div>
      {isRemoving && (
        <RemoveDialog
          title={title}
          onRemove={actions.remove}
          onClose={() => {
            setIsRemoving(false);
          }}
        />
      )}
    </li>
  );
}

/** The small picture of a map; painted anew when the map has changed. */
function Thumbnail({ map: { id, thumbnails } }: { readonly map: MapSummary }) {
  const { workspace } = useApp();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void workspace.thumbnail(id).then((thumbnail) => {
      if (isGone || thumbnail === undefined) return;
      setAddress(URL.createObjectURL(new Blob([thumbnail.bytes as Uint8Array<ArrayBuffer>], { type: thumbnail.mime })));
    });
    return () => {
      isGone = true;
    };
  }, [workspace, id, thumbnails]);
  // The old picture stays good until the new one has taken its place.
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address === null ? null : <img src={address} alt="" />;
}
