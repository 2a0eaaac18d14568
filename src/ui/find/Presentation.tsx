import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { around, type Box, grow } from '../../layout/geometry.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { Spotlight } from '../canvas/Spotlight.tsx';
import { partBox, stageBox } from '../canvas/partBoxes.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { useLanguage } from '../shell/app.tsx';
import styles from './Presentation.module.css';
import { type Stop, stopAfter, stopBefore, tourOf } from './tour.ts';

/** Room around what is shown, in map pixels. */
const ROOM = 20;

/** The map full screen, stage by stage: the same canvas, of which only what belongs to editing is hidden. */
export function Presentation() {
  const { editor, view, readView } = useActionContext();
  const { messages, format } = useLanguage();
  const { presenting: words, drawing } = messages;
  const [chosen] = useState(() => editor.session.getState().selection);
  const [tour] = useState(() => tourOf(editor.map, chosen));
  const [stop, setStop] = useState<Stop>(tour.start);
  // What is given back in the end.
  const [before] = useState(() => ({ view: view.sight(), focus: document.activeElement }));
  const frame = useRef<HTMLDivElement>(null);
  const map = useEditorValue((open) => open.map);

  const { goTo } = view;
  const { session } = editor;
  const forward = () => {
    setStop((now) => stopAfter(now, tour));
  };
  const back = () => {
    setStop(stopBefore);
  };
  const end = () => {
    session.present(false);
  };

  const fit = useEffectEvent((animate: boolean) => {
    const { layout } = readView();
    const box = (): Box | null => {
      if (typeof stop === 'number') return stageBox(layout, tour.stageIds[stop] ?? '');
      if (stop === 'map') return null;
      return around(chosen.flatMap((id) => partBox(layout, layout.map.get(id)) ?? []));
    };
    const shown = box();
    view.fit(shown === null ? undefined : grow(shown, ROOM), { animate, most: 2 });
  });
  useEffect(() => {
    fit(true);
  }, [stop]);

  const act = useEffectEvent((event: KeyboardEvent) => {
    const isOnButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    const go: Readonly<Record<string, () => void>> = {
      ArrowRight: forward,
      PageDown: forward,
      ' ': forward,
      ArrowLeft: back,
      PageUp: back,
      Home: () => {
        setStop('map');
      },
      Escape: end,
    };
    // Nothing that is pressed now may change the map.
    event.stopImmediatePropagation();
    const run = go[event.key];
    if (run === undefined || isOnButton || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    run();
  });

  // For as long as it is shown: the keys and the size of the screen.
  useEffect(() => {
    frame.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      act(event);
    };
    const onResize = () => {
      fit(false);
    };
    const onFullscreen = () => {
      // The browser itself takes Escape there.
      if (document.fullscreenElement === null) session.present(false);
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('resize', onResize);
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('resize', onResize);
      document.removeEventListener('fullscreenchange', onFullscreen);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      goTo(before.view);
      // What had the focus may have gone with the dialog or the menu from which this began.
      if (before.focus instanceof HTMLElement && before.focus.checkVisibility()) before.focus.focus();
      if (document.activeElement === document.body || document.activeElement === null) focusCanvas();
    };
  }, [before, goTo, session]);

  const stage = typeof stop === 'number' ? map.get(tour.stageIds[stop] ?? '') : undefined;
  const title = (stage?.type === 'stage' && stage.title) || drawing.untitledStage;
  const said =
    typeof stop === 'number'
      ? words.at(format.number(stop + 1, 0), format.number(tour.stageIds.length, 0), title)
      : stop === 'map'
        ? map.journey.title || drawing.untitledMap
        : words.chosen;
  return (
    <div
      ref={frame}
      role="region"
      aria-label={words.name}
      tabIndex={-1}
      className={styles.presentation}
      data-presentation
    >
      {/* A click goes on, as everywhere; those who use keys have theirs, and the buttons. */}
      <div className={styles.cover} onClick={forward} />
      {typeof stop === 'number' && <Spotlight stageId={tour.stageIds[stop] ?? ''} />}
      <div className={styles.bar}>
        <IconButton icon={ChevronLeft} size="small" label={words.previous} keys="←" onClick={back} />
        <span role="status" className={styles.counter}>
          {said}
        </span>
        <IconButton icon={ChevronRight} size="small" label={words.next} keys="→" onClick={forward} />
        <IconButton icon={X} size="small" label={words.end} keys="Esc" onClick={end} />
      </div>
    </div>
  );
}
