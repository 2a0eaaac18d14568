import { setField } from '../../commands/parts.ts';
import { spanCard } from '../../commands/cards.ts';
import { reattachLink } from '../../commands/links.ts';
import { laneHeightTo, spanTo } from '../../layout/headerPlaces.ts';
import { partAt } from '../../layout/hitTest.ts';
import { cardBox, laneHeaderBox } from '../../layout/layout.ts';
import type { Point } from '../../layout/geometry.ts';
import { type Card, isLoose } from '../../model/card.ts';
import type { FieldChange } from '../../model/change.ts';
import type { Lane } from '../../model/lane.ts';
import type { Link } from '../../model/link.ts';
import { useEditor, useMapView } from '../editorPage/editorContext.tsx';
import type { Messages } from '../../i18n/en.ts';
import { Grip } from './Grip.tsx';
import { InsertButtons } from './InsertButtons.tsx';
import styles from './PartTools.module.css';
import { useZoom } from './useView.ts';

interface PartToolsProps {
  /** The part that alone is chosen. */
  readonly selected: string | null;
  /** The stage or lane at whose header the mouse is. */
  readonly hovered: string | null;
  readonly words: Messages['structureCanvas'];
}

/** Buttons that add stages and lanes beside one, and edges that are pulled: of lanes, cards and links. */
export function PartTools({ selected, hovered, words }: PartToolsProps) {
  const { map } = useMapView();
  const zoom = useZoom();
  const scale = Math.min(1.7, Math.max(1, 0.9 / zoom));
  const chosen = selected === null ? undefined : map.get(selected);
  const lanes = [selected, hovered].flatMap((id) => {
    const lane = map.get(id ?? '');
    return lane?.type === 'lane' ? [lane] : [];
  });
  return (
    <>
      {[...new Set([selected, hovered])].map(
        (id) =>
          id !== null && <InsertButtons key={id} id={id} isReachable={id === selected} scale={scale} words={words} />,
      )}
      {[...new Set(lanes)].map((lane) => (
        <LaneEdge key={lane.id} lane={lane} label={words.laneHeight} />
      ))}
      {chosen?.type === 'card' && <CardEdge card={chosen} label={words.cardSpan} />}
      {chosen?.type === 'link' && (
        <>
          <LinkEnd link={chosen} end="fromId" label={words.linkStart} />
          <LinkEnd link={chosen} end="toId" label={words.linkEnd} />
        </>
      )}
    </>
  );
}

/** The lower edge of a lane's header, which is pulled to make the lane higher; pressed twice, it is as high as its cards again. */
function LaneEdge({ lane, label }: { readonly lane: Lane; readonly label: string }) {
  const editor = useEditor();
  const { layout } = useMapView();
  const placed = layout.rows.find(({ row }) => row.lane.id === lane.id);
  if (placed === undefined || lane.collapsed) return null;
  const { x, y, width, height } = laneHeaderBox(placed);
  const heightAt = (point: Point) => laneHeightTo(layout, lane.id, point);
  return (
    <Grip
      name="lane-height"
      className={styles.laneEdge}
      label={label}
      box={{ x, y: y + height - 6, width, height: 12 }}
      changesAt={(point) => [{ id: lane.id, key: 'height', from: lane.height, to: heightAt(point) }]}
      onRelease={(point) => {
        editor.run(setField, { ids: [lane.id], field: 'height', value: heightAt(point) });
      }}
      onDoubleClick={() => {
        editor.run(setField, { ids: [lane.id], field: 'height', value: null });
      }}
    />
  );
}

/** The corner of a card that is pulled over further stages. */
function CardEdge({ card, label }: { readonly card: Card; readonly label: string }) {
  const editor = useEditor();
  const { layout, map } = useMapView();
  const box = cardBox(layout, card);
  const { stageId } = card;
  if (box === undefined || stageId === null || isLoose(card) || card.kind === 'emotion' || map.shownStages.length < 2)
    return null;
  return (
    <Grip
      name="card-span"
      className={styles.cardEdge}
      label={label}
      box={{ x: box.x + box.width - 12, y: box.y + box.height - 12, width: 20, height: 20 }}
      changesAt={(point) => [{ id: card.id, key: 'span', from: card.span, to: spanTo(layout, stageId, point) }]}
      onRelease={(point) => {
        editor.run(spanCard, { id: card.id, span: spanTo(layout, stageId, point) });
      }}
    />
  );
}

/** An end of a link, which is pulled to another card. */
function LinkEnd({
  link,
  end,
  label,
}: {
  readonly link: Link;
  readonly end: 'fromId' | 'toId';
  readonly label: string;
}) {
  const editor = useEditor();
  const { layout, map } = useMapView();
  const points = layout.links().get(link.id)?.points;
  const at = end === 'fromId' ? points?.[0] : points?.at(-1);
  if (at === undefined) return null;
  const endsAt = (point: Point) => {
    const id = partAt(layout, point) ?? '';
    const ends = { fromId: link.fromId, toId: link.toId, ...(map.card(id) === undefined ? {} : { [end]: id }) };
    return ends.fromId === ends.toId ? { fromId: link.fromId, toId: link.toId } : ends;
  };
  return (
    <Grip
      name={end === 'fromId' ? 'link-start' : 'link-end'}
      className={styles.linkEnd}
      label={label}
      box={{ x: at.x - 10, y: at.y - 10, width: 20, height: 20 }}
      changesAt={(point): FieldChange[] => [{ id: link.id, key: end, from: link[end], to: endsAt(point)[end] }]}
      onRelease={(point) => {
        editor.run(reattachLink, { id: link.id, ...endsAt(point) });
      }}
    />
  );
}
