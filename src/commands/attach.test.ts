import { expect, it } from 'vitest';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { attach } from './attach.ts';

const map = mapOf([
  { id: 'ana', type: 'persona' },
  { id: 'bruno', type: 'persona' },
  { id: 'mail', type: 'card', kind: 'channel', medium: 'email', contacts: 7 },
  { id: 'any', type: 'card', kind: 'channel' },
  { id: 'call', type: 'card', kind: 'touchpoint', channels: ['phone'] },
  { id: 'pain', type: 'card', kind: 'painPoint', personaIds: ['ana'] },
  { id: 'mood', type: 'card', kind: 'emotion', personaId: 'ana' },
]);
const attached = (id: string, toId: string) => runCommand(map, attach, { id, toId });

it('a channel’s medium comes to a touchpoint; its own card stays as it was', () => {
  const { map: after, outcome } = attached('mail', 'call');
  expect(after.card('call')).toMatchObject({ channels: ['phone', 'email'] });
  expect(after.card('mail')).toBe(map.card('mail'));
  expect(outcome.select).toEqual(['call']);
});

it('a persona comes to a card beside others, and makes a feeling its own', () => {
  expect(attached('bruno', 'pain').map.card('pain')).toMatchObject({ personaIds: ['ana', 'bruno'] });
  expect(attached('bruno', 'mood').map.card('mood')).toMatchObject({ personaId: 'bruno' });
});

it.each([
  ['ana', 'pain'],
  ['any', 'call'],
  ['mail', 'pain'],
  ['mail', 'mail'],
  ['call', 'mail'],
  ['gone', 'call'],
  ['mail', 'gone'],
])('%s to %s changes nothing', (id, toId) => {
  expect(attached(id, toId).outcome.changes).toEqual([]);
});
