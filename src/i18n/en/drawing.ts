import type { Duration } from '../../model/content.ts';

const units: Record<Duration['unit'], readonly [one: string, many: string]> = {
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

const rhythms: Record<Duration['unit'], string> = {
  minute: 'every minute',
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly',
};

function amount(number: string, count: number, unit: Duration['unit']): string {
  return `${number}\u00a0${units[unit][count === 1 ? 0 : 1]}`;
}

/** Texts that stand on the map itself, on the screen and in every export. */
export const drawing = {
  untitledMap: 'Untitled journey',
  scenario: (scenario: string) => `Scenario: ${scenario}`,
  customerGoal: (goal: string) => `Customer’s goal: ${goal}`,
  businessGoal: (goal: string) => `Business goal: ${goal}`,
  reviewEvery: (days: string, count: number) => (count === 1 ? 'reviewed every day' : `reviewed every ${days} days`),
  untitledPersona: 'Unnamed persona',
  untitledStage: 'Untitled stage',
  untitledPhase: 'Untitled phase',
  untitledLane: 'Untitled lane',
  duration: (form: Duration['form'], number: string, count: number, unit: Duration['unit']): string => {
    if (form === 'ongoing') return 'ongoing';
    if (form === 'every') return count === 1 ? rhythms[unit] : `every ${amount(number, count, unit)}`;
    const span = amount(number, count, unit);
    return form === 'about' ? `about\u00a0${span}` : form === 'upTo' ? `up to\u00a0${span}` : span;
  },
  entering: (people: string, count: number) => `${people} ${count === 1 ? 'person' : 'people'}`,
  gate: (done: string, all: string) => `gate ${done}/${all}`,
  quote: (words: string) => `“${words}”`,
  cardCount: (count: string, number: number) => `${count} ${number === 1 ? 'card' : 'cards'}`,
  impact: (level: string) => `Impact ${level}`,
  effort: (level: string) => `effort ${level}`,
  effortAlone: (level: string) => `Effort ${level}`,
  valueYear: (money: string) => `${money} a year`,
  contacts: (number: string, period: string) => `${number} contacts a ${period}`,
  due: (date: string) => `due ${date}`,
  trigger: (event: string) => `When: ${event}`,
  target: (value: string) => `target ${value}`,
  points: (number: string) => `${number} pt`,
  days: (number: string, count: number) => `${number} ${count === 1 ? 'day' : 'days'}`,
  fact: (name: string, value: string) => `${name}: ${value}`,
  feeling: (band: 0 | 1 | 2 | 3 | 4, score: string) =>
    `${['very bad', 'bad', 'neutral', 'good', 'very good'][band] ?? ''} (${score})`,
  changed: (isUp: boolean, amount: string) => `${isUp ? 'up' : 'down'} ${amount}`,
  noNumber: 'no number yet',
  noPicture: 'no picture yet',
  everyone: 'Everyone',
  legend: {
    truth: 'moment of truth',
    delight: 'moment of delight',
    risk: 'at risk',
    severity: 'severity of the pain',
    importance: 'importance of the need',
    change: 'change over 30 days',
    assumed: 'assumed',
    validated: 'validated',
    flow: 'leads to',
    causes: 'causes',
    answers: 'answers',
  },
  updated: (date: string) => date,
};
