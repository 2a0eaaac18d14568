import { useEffect, useState } from 'react';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { loadable } from '../primitives/loadable.tsx';
import { useApp, usePreference } from '../shell/app.tsx';

const { Component: OutlineView } = loadable(async () => (await import('../outline/OutlineView.tsx')).OutlineView);

/** The outline, where it is wanted; whoever asks for it goes there, and comes back to the canvas when it goes. */
export function OutlinePlace() {
  const { preferences } = useApp();
  const place = usePreference('outline');
  const [isAsked, setIsAsked] = useState(false);
  useEffect(
    () =>
      preferences.subscribe((now, before) => {
        if (now.outline !== before.outline) setIsAsked(true);
      }),
    [preferences],
  );
  useEffect(() => {
    if (place === 'none' && isAsked && document.activeElement === document.body) focusCanvas();
  }, [place, isAsked]);
  return place === 'none' ? null : <OutlineView isAlone={place === 'alone'} takesFocus={isAsked} />;
}
