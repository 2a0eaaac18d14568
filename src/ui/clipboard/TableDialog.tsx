import { useRef, useState } from 'react';
import { pasteTable, planTable, type TableReading, type TitleTable } from '../../commands/pasteTable.ts';
import { kindOfTitle } from '../../templates/kindOfTitle.ts';
import { useView } from '../canvas/useView.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './TableDialog.module.css';
import type { PastedTable } from './takePaste.ts';

/** Most rows that are shown; the others are counted. */
const SHOWN_ROWS = 30;

interface TableDialogProps {
  readonly pasted: PastedTable;
  readonly onClose: () => void;
}

/** Shows a pasted table and asks how it is meant; one click puts all of it on the map. */
export function TableDialog({ pasted: { table, at, reading: guess, isCut }, onClose }: TableDialogProps) {
  const editor = useEditor();
  const map = useEditorValue((open) => open.map);
  const view = useView();
  const { clipboard, common } = useMessages();
  const words = clipboard.table;
  const [reading, setReading] = useState(guess);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const plan = planTable(map, table, at, reading);
  const count = (lines: readonly { readonly id: string | null }[]) => lines.filter(({ id }) => id === null).length;
  const [stages, lanes] = [count(plan.columns), count(plan.rows)];
  const canReplace = map.cards.length === 0 && (reading.hasStages || reading.hasLanes);

  const paste = () => {
    editor.run(pasteTable, { table, at, reading, kindOf: kindOfTitle });
    onClose();
    if (stages + lanes === 0) return;
    // The map has grown: all of it is shown, once it is drawn anew and the panel of what is chosen is out of the way.
    editor.session.select([]);
    requestAnimationFrame(() => {
      view.fit();
    });
  };
  const option = (name: keyof TableReading, isDisabled = false) => (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={reading[name]}
        disabled={isDisabled}
        onChange={({ target }) => {
          setReading({ ...reading, [name]: target.checked });
        }}
      />
      {words[name]}
    </label>
  );

  return (
    <Dialog
      title={words.title}
      description={words.hint}
      isWide
      initialFocus={pasteButton}
      onClose={onClose}
      actions={
        <>
          <p role="status" className={styles.sum}>
            {words.sum({ cards: plan.cards, stages, lanes })}
          </p>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button ref={pasteButton} look="primary" onClick={paste}>
            {words.paste}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {isCut && <p className={styles.warning}>{words.isCut}</p>}
        <div className={styles.options}>
          {option('hasStages')}
          {option('hasLanes')}
          {option('makesMissing')}
          {canReplace && option('replacesEmpty', !reading.makesMissing)}
        </div>
        {!reading.makesMissing && <p className={styles.note}>{words.keepsRest}</p>}
        <Preview table={table} reading={reading} />
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  readonly table: TitleTable;
  readonly reading: TableReading;
}

/** The table as it will be read: what names stages and lanes stands out. */
function Preview({ table, reading: { hasStages, hasLanes } }: PreviewProps) {
  const words = useMessages().clipboard.table;
  const hidden = table.length - SHOWN_ROWS;
  return (
    <div className={styles.preview} role="region" aria-label={words.preview} tabIndex={0}>
      <table>
        <tbody>
          {table.slice(0, SHOWN_ROWS).map((row, y) => (
            <tr key={y}>
              {row.map((cell, x) => {
                const isStage = hasStages && y === 0;
                const isLane = hasLanes && x === 0;
                if (isStage && isLane)
                  return (
                    <td key={x} className={styles.corner}>
                      <span className="visually-hidden">{words.corner}</span>
                    </td>
                  );
                const lines = cell.map((line, i) => <p key={i}>{line}</p>);
                if (!isStage && !isLane) return <td key={x}>{lines}</td>;
                return (
                  <th key={x} scope={isStage ? 'col' : 'row'}>
                    {lines}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.more}>{words.more(hidden)}</p>}
    </div>
  );
}
