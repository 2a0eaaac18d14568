import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './TooltipLayer.module.css';

/** Milliseconds of rest on a button before its tooltip shows. */
const DELAY = 450;
const GAP = 7;
const EDGE = 6;

/**
 * One tooltip for all buttons that ask for one by `data-tooltip`: shown on hover and on keyboard focus, hidden by
 * Escape. A single layer costs nothing for each button, and the page needs no tooltip before the pointer rests.
 */
export function TooltipLayer() {
  const [owner, setOwner] = useState<HTMLElement | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ownerOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
    const show = (element: HTMLElement | null, delay: number) => {
      clearTimeout(timer);
      if (element === null) setOwner(null);
      else timer = setTimeout(setOwner, delay, element);
    };
    const onPointerOver = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') show(ownerOf(event.target), DELAY);
    };
    const onFocus = (event: FocusEvent) => {
      const element = ownerOf(event.target);
      show(element?.matches(':focus-visible') === true ? element : null, 0);
    };
    const hide = () => {
      show(null, 0);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  useLayoutEffect(() => {
    const { current } = tip;
    if (owner === null || current === null) return;
    const anchor = owner.getBoundingClientRect();
    const { width, height } = current.getBoundingClientRect();
    const below = anchor.bottom + GAP;
    const top = below + height + EDGE < innerHeight ? below : anchor.top - GAP - height;
    const left = Math.min(innerWidth - width - EDGE, Math.max(EDGE, anchor.left + anchor.width / 2 - width / 2));
    current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [owner]);

  if (owner?.isConnected !== true) return null;
  const { tooltip, tooltipKeys } = owner.dataset;
  // The button's own name says the same to those who hear it.
  return (
    <div ref={tip} className={styles.tooltip} aria-hidden="true">
      {tooltip}
      {tooltipKeys !== undefined && <kbd>{tooltipKeys}</kbd>}
    </div>
  );
}
