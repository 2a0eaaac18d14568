import { Copy, Ellipsis, PencilLine, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { MapSummary } from '../../storage/ports.ts';
import { IconButton } from '../primitives/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../primitives/Menu.tsx';
import { useApp, useLanguage } from '../shell/app.tsx';
import styles from './MapTile.module.css';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RenameForm } from './RenameForm.tsx';
import { useMapActions } from './useMapActions.ts';

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
        <Menu trigger={<IconButton icon={Ellipsis} label={library.actionsOf(title)} />}>
          {isTrashed ? (
            <>
              <MenuItem icon={RotateCcw} onSelect={actions.restore}>
                {library.restore}
              </MenuItem>
              <MenuSeparator />
              <MenuItem
                icon={Trash2}
                isDanger
                onSelect={() => {
                  setIsRemoving(true);
                }}
              >
                {library.removeForGood}
              </MenuItem>
            </>
          ) : (
            <>
              <MenuItem
                icon={PencilLine}
                onSelect={() => {
                  setIsRenaming(true);
                }}
              >
                {library.rename}
              </MenuItem>
              <MenuItem icon={Copy} onSelect={actions.duplicate}>
                {library.duplicate}
              </MenuItem>
              <MenuSeparator />
              <MenuItem icon={Trash2} isDanger onSelect={actions.trash}>
                {library.toTrash}
              </MenuItem>
            </>
          )}
        </Menu>
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
    let made: string | null = null;
    let isGone = false;
    void workspace.thumbnail(id).then((thumbnail) => {
      if (isGone || thumbnail === undefined) return;
      made = URL.createObjectURL(new Blob([thumbnail.bytes as Uint8Array<ArrayBuffer>], { type: thumbnail.mime }));
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [workspace, id, thumbnails]);
  return address === null ? null : <img src={address} alt="" />;
}
