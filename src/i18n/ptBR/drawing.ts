import type { Duration } from '../../model/content.ts';
import type { Messages } from '../en.ts';

const units: Record<Duration['unit'], readonly [one: string, many: string]> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  year: ['ano', 'anos'],
};

const rhythms: Record<Duration['unit'], string> = {
  minute: 'a cada minuto',
  hour: 'a cada hora',
  day: 'diário',
  week: 'semanal',
  month: 'mensal',
  year: 'anual',
};

/** Portuguese counts zero and fractions below two as one. */
function isOne(count: number): boolean {
  return Math.abs(count) < 2;
}

function amount(number: string, count: number, unit: Duration['unit']): string {
  return `${number}\u00a0${units[unit][isOne(count) ? 0 : 1]}`;
}

export const drawing: Messages['drawing'] = {
  untitledMap: 'Jornada sem título',
  scenario: (scenario) => `Cenário: ${scenario}`,
  customerGoal: (goal) => `Objetivo do cliente: ${goal}`,
  businessGoal: (goal) => `Objetivo do negócio: ${goal}`,
  reviewEvery: (days, count) => (count === 1 ? 'revisão diária' : `revisão a cada ${days} dias`),
  untitledPersona: 'Persona sem nome',
  untitledStage: 'Etapa sem título',
  untitledPhase: 'Fase sem título',
  untitledLane: 'Raia sem título',
  duration: (form, number, count, unit) => {
    if (form === 'ongoing') return 'contínuo';
    if (form === 'every') return count === 1 ? rhythms[unit] : `a cada ${amount(number, count, unit)}`;
    const span = amount(number, count, unit);
    return form === 'about' ? `~${span}` : form === 'upTo' ? `até\u00a0${span}` : span;
  },
  entering: (people, count) => `${people} ${isOne(count) ? 'pessoa' : 'pessoas'}`,
  gate: (done, all) => `checagem ${done}/${all}`,
  quote: (words) => `“${words}”`,
  cardCount: (count, number) => `${count} ${isOne(number) ? 'cartão' : 'cartões'}`,
  impact: (level) => `Impacto ${level}`,
  effort: (level) => `esforço ${level}`,
  effortAlone: (level) => `Esforço ${level}`,
  valueYear: (money) => `${money} por ano`,
  contacts: (number, period) => `${number} contatos por ${period}`,
  due: (date) => `até ${date}`,
  trigger: (event) => `Quando: ${event}`,
  target: (value) => `meta ${value}`,
  points: (number) => `${number} pt`,
  days: (number, count) => `${number} ${isOne(count) ? 'dia' : 'dias'}`,
  fact: (name, value) => `${name}: ${value}`,
  feeling: (band, score) => `${['muito ruim', 'ruim', 'neutra', 'boa', 'muito boa'][band] ?? ''} (${score})`,
  changed: (isUp, amount) => `${isUp ? 'subiu' : 'caiu'} ${amount}`,
  noNumber: 'ainda sem número',
  noPicture: 'ainda sem imagem',
  everyone: 'Todos',
  legend: {
    truth: 'momento da verdade',
    delight: 'momento “uau”',
    risk: 'em risco',
    severity: 'gravidade da dor',
    importance: 'importância da necessidade',
    change: 'variação em 30 dias',
    assumed: 'suposição',
    validated: 'validado',
    flow: 'leva a',
    causes: 'causa',
    answers: 'responde a',
  },
  updated: (date) => date,
};
