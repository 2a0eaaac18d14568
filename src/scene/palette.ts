import type { ColourName } from '../model/content.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Colour } from './primitives.ts';

export type Appearance = 'light' | 'dark';

/** Strength of each accent: `solid` for bars and lines, `text` readable on a card, `soft` behind such text. */
export interface Accent {
  readonly solid: Colour;
  readonly text: Colour;
  readonly soft: Colour;
}

/** Every colour of a map. Text reaches a contrast of 4.5 on what it stands on, marks reach 3; a test holds it to that. */
export interface Palette {
  readonly paper: Colour;
  readonly card: Colour;
  readonly cell: Colour;
  readonly cellAlternate: Colour;
  readonly laneHeader: Colour;
  readonly line: Colour;
  readonly axis: Colour;
  readonly ink: Colour;
  readonly muted: Colour;
  readonly onStage: Colour;
  readonly accents: Readonly<Record<ColourName, Accent>>;
  readonly kinds: Readonly<Record<CardKind, ColourName>>;
  /** Five bands of feeling, worst first: the colours of faces. */
  readonly feelings: readonly [Colour, Colour, Colour, Colour, Colour];
  readonly note: Colour;
}

const kinds: Readonly<Record<CardKind, ColourName>> = {
  action: 'slate',
  touchpoint: 'blue',
  channel: 'teal',
  emotion: 'amber',
  thought: 'violet',
  painPoint: 'red',
  need: 'pink',
  opportunity: 'green',
  metric: 'orange',
  task: 'sky',
  system: 'violet',
  note: 'amber',
  image: 'slate',
};

const light: Palette = {
  paper: '#f6f7f9',
  card: '#ffffff',
  cell: '#ffffff',
  cellAlternate: '#fafbfd',
  laneHeader: '#eceff3',
  line: '#e0e4ea',
  axis: '#cdd3dc',
  ink: '#1f2430',
  muted: '#576070',
  onStage: '#ffffff',
  accents: {
    blue: { solid: '#3b6cf0', text: '#2450c8', soft: '#e6ecfe' },
    sky: { solid: '#1c8ad6', text: '#0f65a3', soft: '#e2f1fc' },
    teal: { solid: '#0d9488', text: '#0a6f66', soft: '#def4f1' },
    green: { solid: '#16a34a', text: '#137238', soft: '#e3f6e9' },
    lime: { solid: '#72a31f', text: '#476a0e', soft: '#eff6dd' },
    amber: { solid: '#c98308', text: '#875505', soft: '#fdf1d8' },
    orange: { solid: '#dd6b20', text: '#9a4108', soft: '#fdebdd' },
    red: { solid: '#dc2626', text: '#b01c1c', soft: '#fdeaea' },
    pink: { solid: '#db3a84', text: '#a81e62', soft: '#fce8f1' },
    violet: { solid: '#7c4ee0', text: '#5f35bb', soft: '#efe9fd' },
    slate: { solid: '#64748b', text: '#465366', soft: '#ebeff4' },
  },
  kinds,
  feelings: ['#dc2626', '#e8590c', '#c28604', '#629f0c', '#16a34a'],
  note: '#fff8e1',
};

const dark: Palette = {
  paper: '#12151b',
  card: '#20252f',
  cell: '#191d25',
  cellAlternate: '#1b2028',
  laneHeader: '#222833',
  line: '#2f3744',
  axis: '#475264',
  ink: '#e8ebf1',
  muted: '#a3adbd',
  onStage: '#ffffff',
  accents: {
    blue: { solid: '#6b90ff', text: '#a5bcff', soft: '#25345f' },
    sky: { solid: '#4aa8ea', text: '#8fcbf5', soft: '#173a55' },
    teal: { solid: '#2bb5a7', text: '#74d9ce', soft: '#123f3b' },
    green: { solid: '#3bc06b', text: '#7fdda0', soft: '#173f27' },
    lime: { solid: '#93c43a', text: '#bbdf79', soft: '#2f4012' },
    amber: { solid: '#e5a934', text: '#f0c674', soft: '#473410' },
    orange: { solid: '#ee8a45', text: '#f7b083', soft: '#4c2b13' },
    red: { solid: '#f06464', text: '#f9a0a0', soft: '#4d2023' },
    pink: { solid: '#ea6ba5', text: '#f5a3c8', soft: '#4a2037' },
    violet: { solid: '#a07cf3', text: '#c4adf9', soft: '#362a5c' },
    slate: { solid: '#8d9bb0', text: '#bcc7d6', soft: '#303946' },
  },
  kinds,
  feelings: ['#f06464', '#f08a4b', '#e0b040', '#9ccb4a', '#4cc77a'],
  note: '#332c18',
};

/** Stage colours carry white text, so they are the same by day and by night. */
export const stageColours: Readonly<Record<ColourName, Colour>> = {
  blue: '#4263eb',
  sky: '#1c76d2',
  teal: '#0c8099',
  green: '#0d8267',
  lime: '#557f1b',
  amber: '#a46a0b',
  orange: '#c2500f',
  red: '#d13438',
  pink: '#c2307c',
  violet: '#7a4fd6',
  slate: '#5b6880',
};

const stageCycle: readonly ColourName[] = [
  'blue',
  'sky',
  'teal',
  'green',
  'lime',
  'amber',
  'orange',
  'red',
  'pink',
  'violet',
];

/** The colour of a stage: its own, or the one of its place. */
export function stageColour(colour: ColourName | null, index: number): Colour {
  return stageColours[colour ?? (stageCycle[index % stageCycle.length] as ColourName)];
}

const personaCycle: readonly ColourName[] = ['blue', 'pink', 'teal', 'amber', 'violet', 'green', 'red'];

/** The colour of a persona: its own, or the one of its place. */
export function personaColour(colour: ColourName | null, index: number): ColourName {
  return colour ?? (personaCycle[index % personaCycle.length] as ColourName);
}

export function paletteFor(appearance: Appearance): Palette {
  return appearance === 'dark' ? dark : light;
}
