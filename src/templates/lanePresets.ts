import type { Lane } from '../model/lane.ts';
import { standardLanes } from './standardLanes.ts';
import type { Words } from './sketch.ts';

interface PresetLane {
  readonly title: Words;
  readonly kinds: readonly string[];
  readonly lineBelow?: NonNullable<Lane['lineBelow']>;
}

/** Lanes that are added together. */
export interface LanePreset {
  readonly id: string;
  readonly lanes: readonly PresetLane[];
}

const single = Object.entries(standardLanes).map(([id, lane]): LanePreset => ({ id, lanes: [lane() as PresetLane] }));

/** What happens before and behind the curtain, parted by its three lines. */
const blueprint: LanePreset = {
  id: 'blueprint',
  lanes: [
    { title: { pt: 'Evidência física', en: 'Physical evidence' }, kinds: ['touchpoint'] },
    { title: { pt: 'Ações do cliente', en: 'Customer actions' }, kinds: ['action'], lineBelow: 'interaction' },
    { title: { pt: 'Linha de frente', en: 'Frontstage actions' }, kinds: ['action'], lineBelow: 'visibility' },
    { title: { pt: 'Bastidores', en: 'Backstage actions' }, kinds: ['action'], lineBelow: 'internal' },
    { title: { pt: 'Processos de apoio', en: 'Support processes' }, kinds: ['system'] },
  ],
};

/** The lanes that most maps have, one by one, and those of a service blueprint. */
export const lanePresets: readonly LanePreset[] = [...single, blueprint];
