import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { dayOf } from '../../../lib/day.ts';
import { MAX_ENTRIES } from '../../../model/field.ts';
import type { MetricPoint } from '../../../model/kinds/metric.ts';
import { sortedSeries } from '../../../model/series.ts';
import { isTable, readSeries, type SeriesReading } from '../../../importers/seriesText.ts';
import { sparkline } from '../../../scene/sparkline.ts';
import { Button, IconButton } from '../../primitives/Button.tsx';
import { useApp, useLanguage, useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import fields from '../Inspector.module.css';
import { MixedList } from './mixed.tsx';
import { NumberControl } from './NumberControl.tsx';
import styles from './SeriesControl.module.css';

/** Rows that are shown until all are asked for: the last ones. */
const FEW = 24;

/** The measurements of a metric: a date and a number each, typed or pasted from a spreadsheet. */
export function SeriesControl(props: ControlProps<readonly MetricPoint[]>) {
  const { value, isReadOnly, onChange, onBlur } = props;
  const series = value ?? [];
  const { inspector, series: words } = useMessages();
  const { format } = useLanguage();
  const { now } = useApp();
  const today = dayOf(now());
  const [draft, setDraft] = useState('');
  const [reading, setReading] = useState<SeriesReading | null>(null);

  const take = (text: string) => {
    const read = readSeries(text, series, format.parse, today);
    if (read.taken > 0) onChange(read.series);
    setReading(read);
    setDraft([...read.unread.map((row) => row.text), ...read.beyond].join('\n'));
  };

  return (
    <div
      onBlur={onBlur}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        // Rows that wait for their correction are text like any other.
        const isCorrecting = event.target instanceof HTMLTextAreaElement && draft !== '';
        if (isReadOnly || isCorrecting || !isTable(text)) return;
        event.preventDefault();
        take(text);
      }}
    >
      <MixedList value={value} />
      <Trend series={series} />
      {series.length > 0 && <Table {...props} series={series} />}
      {!isReadOnly && series.length < MAX_ENTRIES && (
        <Button
          look="plain"
          icon={Plus}
          className={fields.add}
          onClick={() => {
            onChange([...series, { date: today, value: series.at(-1)?.value ?? 0 }]);
          }}
        >
          {inspector.addMeasurement}
        </Button>
      )}
      {!isReadOnly && (
        <>
          <Report reading={reading} />
          <textarea
            className={styles.paste}
            aria-label={words.paste}
            placeholder={`${words.paste}: ${words.pasteHint.toLocaleLowerCase()}`}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
            }}
          />
          {draft.trim() !== '' && (
            <Button
              onClick={() => {
                take(draft);
              }}
            >
              {words.read}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** What became of the rows that were pasted. */
function Report({ reading }: { readonly reading: SeriesReading | null }) {
  const { series: words } = useMessages();
  const { format } = useLanguage();
  if (reading === null) return null;
  const { taken, unread, beyond } = reading;
  return (
    <div role="status">
      {taken > 0 && <p className={fields.hint}>{words.taken(taken)}</p>}
      {unread.length > 0 && (
        <p className={fields.error}>
          {words.unread(format.list(unread.map(({ row }) => format.number(row))), unread.length)}
        </p>
      )}
      {beyond.length > 0 && <p className={fields.error}>{words.tooMany(format.number(MAX_ENTRIES))}</p>}
    </div>
  );
}

function Trend({ series }: { readonly series: readonly MetricPoint[] }) {
  const { series: words } = useMessages();
  const { format } = useLanguage();
  const line = sparkline(series, { x: 2, y: 3, width: 266, height: 30 });
  const sorted = sortedSeries(series);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (line === '' || first === undefined || last === undefined) return null;
  return (
    <svg
      className={styles.trend}
      viewBox="0 0 270 36"
      role="img"
      aria-label={words.trend(format.number(first.value), format.number(last.value))}
    >
      <path d={line} />
    </svg>
  );
}

interface TableProps extends ControlProps<readonly MetricPoint[]> {
  readonly series: readonly MetricPoint[];
}

function Table({ id, name, series, isReadOnly, onChange, onBlur }: TableProps) {
  const { inspector, series: words } = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const first = showsAll ? 0 : Math.max(0, series.length - FEW);
  const change = (at: number, point: MetricPoint, isTyping = false) => {
    onChange(
      series.map((other, i) => (i === at ? point : other)),
      isTyping,
    );
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.value}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {first > 0 && (
            <tr>
              <td colSpan={3}>
                <Button
                  look="plain"
                  className={fields.add}
                  onClick={() => {
                    setShowsAll(true);
                  }}
                >
                  {words.moreRows(first)}
                </Button>
              </td>
            </tr>
          )}
          {series.slice(first).map((point, i) => {
            const at = first + i;
            return (
              <tr key={at}>
                <td>
                  <input
                    type="date"
                    aria-label={inspector.measurementDate(at + 1)}
                    value={point.date}
                    readOnly={isReadOnly}
                    onChange={(event) => {
                      if (event.target.value !== '') change(at, { ...point, date: event.target.value });
                    }}
                  />
                </td>
                <td className={styles.number}>
                  <label className="visually-hidden" htmlFor={`${id}-${at}`}>
                    {inspector.measurementValue(at + 1)}
                  </label>
                  <NumberControl
                    id={`${id}-${at}`}
                    name={name}
                    control={{ type: 'number', min: -1e15, max: 1e15, step: 0.1, slider: false }}
                    value={point.value}
                    isReadOnly={isReadOnly}
                    onChange={(number, isTyping) => {
                      if (number !== null) change(at, { ...point, value: number }, isTyping);
                    }}
                    onBlur={onBlur}
                  />
                </td>
                <td>
                  {!isReadOnly && (
                    <IconButton
                      icon={X}
                      size="small"
                      label={inspector.removeEntry(at + 1)}
                      onClick={() => {
                        onChange(series.filter((_, j) => j !== at));
                      }}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
