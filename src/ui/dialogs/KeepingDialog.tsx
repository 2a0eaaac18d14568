import { CircleAlert, CircleCheck, Download, type LucideIcon, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { SaveState } from '../../editor/saver.ts';
import { useEditor, useSaveState } from '../editorPage/editorContext.tsx';
import { useDownloadCopy } from '../editorPage/useDownloadCopy.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useApp, useLanguage } from '../shell/app.tsx';
import styles from './KeepingDialog.module.css';

type Tone = 'good' | 'warn' | 'bad';

const icons: Readonly<Record<Tone, LucideIcon>> = { good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** What is known of the room that the browser gives, and of the copies that were taken of the map. */
interface Known {
  readonly isKeptTwice: boolean;
  readonly isPromised: boolean | null;
  readonly used: number | null;
  readonly copiedAt: number | null;
}

/** Where the map is kept, how safe that is, and what a person can do to make it safer. */
export function KeepingDialog({ onClose }: { readonly onClose: () => void }) {
  const { workspace, device, now } = useApp();
  const { mapId } = useEditor();
  const { messages, format } = useLanguage();
  const { keeping: words, banners, common } = messages;
  const save = useSaveState();
  const downloadCopy = useDownloadCopy();
  const [known, setKnown] = useState<Known | null>(null);
  const [isAsked, setIsAsked] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void Promise.all([
      workspace.isKeptTwice,
      device.isPromised(),
      device.used(),
      workspace.lastCopy(mapId).catch(() => null),
    ]).then(([isKeptTwice, isPromised, used, copiedAt]) => {
      if (isCurrent) setKnown({ isKeptTwice, isPromised, used, copiedAt });
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace, device, mapId]);

  if (known === null) return null;
  const { isKeptTwice, isPromised, used, copiedAt } = known;
  const copyNow = () => {
    downloadCopy();
    setKnown({ ...known, copiedAt: now() });
  };
  const askForPromise = () => {
    setIsAsked(true);
    void device.ask().then((answer) => {
      setKnown({ ...known, isPromised: answer });
    });
  };
  return (
    <Dialog
      title={words.title}
      description={words.explanation}
      onClose={onClose}
      actions={
        <>
          <Button icon={Download} onClick={copyNow}>
            {banners.downloadCopy}
          </Button>
          <Button look="primary" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <ul className={styles.facts}>
        <Place name={words.database} save={save} place="database" isThere={workspace.isLasting} />
        <Place name={words.journal} save={save} place="journal" isThere={isKeptTwice} />
        <Fact tone={isPromised === true ? 'good' : 'warn'} title={words.promise}>
          <p>{isPromised === true ? words.promised : isAsked ? words.refused : words.notPromised}</p>
          {isPromised !== true && !isAsked && <Button onClick={askForPromise}>{words.ask}</Button>}
        </Fact>
        {device.forgetsAfter !== null && (
          <Fact tone="warn" title={words.forgets(device.forgetsAfter)}>
            <p>{words.forgetsWhatToDo}</p>
          </Fact>
        )}
        <Fact tone={copiedAt === null ? 'warn' : 'good'} title={words.copy}>
          <p>{copiedAt === null ? words.noCopy : words.lastCopy(format.ago(new Date(copiedAt), new Date(now())))}</p>
        </Fact>
      </ul>
      <p className={styles.more}>
        {used !== null && `${words.used(format.bytes(used))} `}
        <a href="./recover.html">{words.recover}</a>
      </p>
    </Dialog>
  );
}

interface PlaceProps {
  readonly name: string;
  readonly save: SaveState;
  readonly place: 'database' | 'journal';
  readonly isThere: boolean;
}

/** One of the places that keep the map, and whether it has everything now. */
function Place({ name, save, place, isThere }: PlaceProps) {
  const { keeping: words } = useLanguage().messages;
  if (!isThere) {
    return (
      <Fact tone="warn" title={name}>
        <p>{words.notThere}</p>
      </Fact>
    );
  }
  const hasFailed = save.status === 'failed' || (save.status === 'half' && save.failed === place);
  const isSaving = save.status === 'saving' || (save.status === 'half' && !hasFailed && !save.isSaved);
  return (
    <Fact tone={hasFailed ? 'bad' : isSaving ? 'warn' : 'good'} title={name}>
      <p>{hasFailed ? words.placeFailed : isSaving ? words.placeSaving : words.placeSaved}</p>
    </Fact>
  );
}

function Fact({
  tone,
  title,
  children,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <li className={styles.fact} data-tone={tone}>
      <Icon size={18} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </li>
  );
}
