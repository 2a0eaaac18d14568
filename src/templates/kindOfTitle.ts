import { searchable } from '../lib/matching.ts';
import type { CardKind } from '../model/kinds/index.ts';

/** Beginnings of the words by which teams call their lanes, in Portuguese and English; the first that is met counts. */
const words: readonly (readonly [kind: CardKind, pattern: RegExp])[] = [
  ['painPoint', /\b(dor|dores|pains?|painpoints?|friction|friccao|atritos?|problem|gargalo|barrier|barreira)/],
  ['opportunity', /\b(oportunidade|opportunit|melhoria|improvement|ideas?\b|ideias?\b|solution|soluc)/],
  ['emotion', /\b(emoc|emotion|sentiment|feeling|humor\b|mood|curva)/],
  ['touchpoint', /\b(pontos? de contato|touch ?-?points?|interac)/],
  ['channel', /\b(canal|canais|channel)/],
  ['thought', /\b(pensa|think|thought|falas?\b|cita|quote|says?\b|mindset)/],
  ['need', /\b(necessidade|need|expectativa|expectation|objetivo|goal|motiva)/],
  ['metric', /\b(metrica|metric|indicador|kpi|nps|csat)/],
  ['task', /\b(tarefa|task|plano de acao|action plan|proximos passos|next steps)/],
  ['system', /\b(sistema|system|ferramenta|tool|apoio|backstage|bastidor)/],
  ['image', /\b(imagens?\b|imagem|picture|image|storyboard|foto|photo)/],
  ['action', /\b(acao|acoes|action|activit|atividade|passos?\b|steps?\b|doing|does\b|faz\b)/],
  ['note', /\b(notas?\b|notes?\b|observac|comment|comentario)/],
];

/** The kind of card that a lane of this title probably takes; null where the title does not tell. */
export function kindOfTitle(title: string): CardKind | null {
  const asked = searchable(title);
  return words.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}
