import { expect, it } from 'vitest';
import { createEmitter } from './emitter.ts';

it('tells every listener, until it leaves', () => {
  const emitter = createEmitter<number>();
  const heard: string[] = [];
  const leave = emitter.subscribe((event) => heard.push(`a${String(event)}`));
  emitter.subscribe((event) => heard.push(`b${String(event)}`));
  emitter.emit(1);
  leave();
  emitter.emit(2);
  expect(heard).toEqual(['a1', 'b1', 'b2']);
});

it('counts who comes or goes during an event from the next one on', () => {
  const emitter = createEmitter<number>();
  const heard: string[] = [];
  let leaveSecond = (): void => undefined;
  const leaveFirst = emitter.subscribe((event) => {
    heard.push(`a${String(event)}`);
    leaveFirst();
    leaveSecond();
    emitter.subscribe((later) => heard.push(`c${String(later)}`));
  });
  leaveSecond = emitter.subscribe((event) => heard.push(`b${String(event)}`));
  emitter.emit(1);
  emitter.emit(2);
  expect(heard).toEqual(['a1', 'b1', 'c2']);
});
