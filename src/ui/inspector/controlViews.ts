import type { ComponentType } from 'react';
import type { Control } from '../../model/field.ts';
import { loadable } from '../primitives/loadable.tsx';
import type { ControlProps } from './FieldEditor.tsx';
import { ChecklistControl } from './controls/ChecklistControl.tsx';
import { ChoiceControl, ChoicesControl, ScaleControl } from './controls/choices.tsx';
import { ColourControl } from './controls/ColourControl.tsx';
import { DateControl } from './controls/DateControl.tsx';
import { DurationControl } from './controls/DurationControl.tsx';
import { KindsControl } from './controls/KindsControl.tsx';
import { NumberControl } from './controls/NumberControl.tsx';
import { PersonaControl, PersonasControl } from './controls/personas.tsx';
import { PictureControl } from './controls/PictureControl.tsx';
import { SourcesControl } from './controls/SourcesControl.tsx';
import { SwitchControl } from './controls/SwitchControl.tsx';
import { TagsControl } from './controls/TagsControl.tsx';
import { LineControl, LinesControl, TextControl } from './controls/texts.tsx';

const { Component: SeriesControl } = loadable(async () => (await import('./controls/SeriesControl.tsx')).SeriesControl);

interface ControlView {
  // Each control knows its own type of value; the field's schema has made sure that it gets one.
  readonly Control: ComponentType<ControlProps<unknown>>;
  /** A group of controls, which a legend names, and not one control with a label. */
  readonly isGroup: boolean;
}

const single = (Control: unknown): ControlView => ({ Control: Control as ControlView['Control'], isGroup: false });
const group = (Control: unknown): ControlView => ({ Control: Control as ControlView['Control'], isGroup: true });

/** How each type of field is edited. */
export const controls: Readonly<Record<Control['type'], ControlView>> = {
  line: single(LineControl),
  text: single(TextControl),
  lines: single(LinesControl),
  tags: single(TagsControl),
  choice: group(ChoiceControl),
  choices: group(ChoicesControl),
  scale: group(ScaleControl),
  number: single(NumberControl),
  date: single(DateControl),
  switch: single(SwitchControl),
  duration: group(DurationControl),
  colour: group(ColourControl),
  checklist: group(ChecklistControl),
  sources: group(SourcesControl),
  series: group(SeriesControl),
  personas: group(PersonasControl),
  persona: single(PersonaControl),
  kinds: group(KindsControl),
  picture: group(PictureControl),
  hidden: single(() => null),
};
