import { expect, test } from 'vitest';
import { machineFaults } from './machine-faults.js';
import { RETURNS, STAYS, stepsFor, transitionFor, type StateMachine } from './state-machine.js';

type Light = 'RED' | 'GREEN' | 'OFF' | 'BLINKING';
const states: Light[] = ['RED', 'GREEN', 'OFF'];
const light: StateMachine<Light, 'GO' | 'HALT' | 'END' | 'BLINK', 'DRIVER' | 'GUARD'> = {
  initial: 'RED',
  final: ['OFF'],
  transitions: [
    { from: ['RED'], step: 'GO', to: 'GREEN', who: ['DRIVER'], event: 'went' },
    { from: ['GREEN'], step: 'HALT', to: 'RED', who: ['DRIVER', 'GUARD'], event: 'halted' },
    { from: ['RED', 'GREEN'], step: 'END', to: 'OFF', who: ['GUARD'], event: 'ended' },
  ],
};

test('a machine whose every state is reached and leads to an end is sound', () => {
  expect(machineFaults(light, states)).toEqual([]);
});

test('a state that nothing leads to is named', () => {
  expect(machineFaults(light, [...states, 'BLINKING'])).toEqual([
    'BLINKING cannot be reached',
    'BLINKING leads nowhere',
  ]);
});

test('a state that can never end is named, also when one can move on from it', () => {
  const blink = { from: ['RED'], step: 'BLINK', to: 'BLINKING', who: ['GUARD'], event: 'blinked' } as const;
  const stuck = { ...blink, from: ['BLINKING'], to: STAYS } as const;
  const machine = { ...light, transitions: [...light.transitions, blink, stuck] };
  expect(machineFaults(machine, [...states, 'BLINKING'])).toEqual(['BLINKING leads nowhere']);
});

test('a pause that returns to where it began leads on from there', () => {
  const blink = { from: ['RED', 'GREEN'], step: 'BLINK', to: 'BLINKING', who: ['GUARD'], event: 'blinked' } as const;
  const back = { ...blink, from: ['BLINKING'], step: 'GO', to: RETURNS } as const;
  const machine = { ...light, transitions: [...light.transitions, blink, back] };
  expect(machineFaults(machine, [...states, 'BLINKING'])).toEqual([]);
});

test('two rows for one step out of one state are a fault', () => {
  const machine = { ...light, transitions: [...light.transitions, light.transitions[0]!] };
  expect(machineFaults(machine, states)).toEqual(['RED offers GO twice']);
});

test('a step is legal only in its states and for its people', () => {
  expect(transitionFor(light, 'RED', 'GO')?.to).toBe('GREEN');
  expect(transitionFor(light, 'GREEN', 'GO')).toBeUndefined();
  expect(stepsFor(light, 'GREEN', ['GUARD'])).toEqual(['HALT', 'END']);
  expect(stepsFor(light, 'OFF', ['GUARD', 'DRIVER'])).toEqual([]);
});
