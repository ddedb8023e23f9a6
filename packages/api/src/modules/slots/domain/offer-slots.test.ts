import fc from 'fast-check';
import { expect, test } from 'vitest';
import { travelMinutes } from '../../../kernel/routing/travel.js';
import { offerSlots, type Engaged, type SlotWork } from './offer-slots.js';
import { slotWindows } from './slot-windows.js';
import { HOUR, MINUTE, type TimeSpan } from './time-span.js';

const HANGZHOU = { latitude: 30.27, longitude: 120.13 };
const day = Date.parse('2026-11-23T00:00:00Z');
const at = (hours: number) => day + hours * HOUR;
const work: SlotWork = { lasts: 2 * HOUR, notBefore: day, place: HANGZHOU };
const windows = slotWindows('Asia/Shanghai', { from: day, to: day + 10 * HOUR });
const taken = (technicianId: string, from: number, to: number, place = HANGZHOU): Engaged => ({
  technicianId,
  from: at(from),
  to: at(to),
  elsewhere: true,
  place,
});
const shown = (offers: readonly TimeSpan[]) => offers.map(({ from }) => new Date(from).toISOString().slice(11, 16));

test('a day has five windows of two hours by the wall clock of the place', () => {
  expect(shown(windows)).toEqual(['00:00', '02:00', '04:00', '06:00', '08:00']);
  const berlin = slotWindows('Europe/Berlin', {
    from: Date.parse('2026-10-24T00:00Z'),
    to: Date.parse('2026-10-26T00:00Z'),
  });
  expect(new Date(berlin[0]!.from).toISOString()).toBe('2026-10-24T06:00:00.000Z');
  expect(new Date(berlin[5]!.from).toISOString()).toBe('2026-10-25T07:00:00.000Z');
});

test('whoever has nothing to do can come at any time, and the least busy is sent', () => {
  const offers = offerSlots(windows, work, ['a', 'b'], [taken('a', 0, 1)]);
  expect(shown(offers)).toEqual(shown(windows));
  expect(offers[4]!.candidates.map(({ technicianId }) => technicianId)).toEqual(['b', 'a']);
});

test('a window begins late where the technician is still elsewhere, and is not offered where it would end too late', () => {
  const far = { latitude: 30.0, longitude: 120.58 };
  const way = travelMinutes(HANGZHOU, far) * MINUTE;
  const [first] = offerSlots([windows[0]!], work, ['a'], [taken('a', -2, 0.25, far)]);
  expect(first!.candidates[0]!.from).toBeGreaterThanOrEqual(at(0.25) + way);
  expect(offerSlots([windows[0]!], work, ['a'], [taken('a', -2, 1.25, far)])).toEqual([]);
  // Work of two hours does not fit before what comes at half past one.
  expect(offerSlots([windows[0]!], work, ['a'], [taken('a', 1.5, 5)])).toEqual([]);
});

test('nobody is promised who cannot be there yet', () => {
  expect(shown(offerSlots(windows, { ...work, notBefore: at(3.75) }, ['a'], []))).toEqual(['04:00', '06:00', '08:00']);
});

const place = fc.option(
  fc.record({
    latitude: fc.double({ min: 29.8, max: 30.6, noNaN: true }),
    longitude: fc.double({ min: 119.8, max: 120.6, noNaN: true }),
  }),
);
const engaged = fc.record({
  technicianId: fc.constantFrom('a', 'b'),
  from: fc.integer({ min: -600, max: 900 }).map((minutes) => day + minutes * MINUTE),
  minutes: fc.integer({ min: 5, max: 300 }),
  elsewhere: fc.boolean(),
  place,
});

test('an offered time never touches what the technician does already, nor the way there and back', () => {
  fc.assert(
    fc.property(
      fc.array(engaged, { maxLength: 8 }),
      fc.integer({ min: 15, max: 300 }),
      place,
      (busy, minutes, here) => {
        const engagements = busy.map(({ minutes: lasts, ...one }) => ({ ...one, to: one.from + lasts * MINUTE }));
        const ask = { lasts: minutes * MINUTE, notBefore: day, place: here };
        for (const offer of offerSlots(windows, ask, ['a', 'b'], engagements))
          for (const { technicianId, from, to } of offer.candidates) {
            expect(from).toBeGreaterThanOrEqual(offer.from);
            expect(from).toBeLessThan(offer.to);
            for (const other of engagements.filter((one) => one.technicianId === technicianId)) {
              const way = !other.elsewhere
                ? 0
                : here && other.place
                  ? travelMinutes(other.place, here) * MINUTE
                  : 30 * MINUTE;
              expect(other.to + way <= from || other.from >= to + way).toBe(true);
            }
          }
      },
    ),
  );
});

test('a time that was offered is offered again when nothing has changed, whoever else asks for the rest', () => {
  fc.assert(
    fc.property(fc.array(engaged, { maxLength: 8 }), place, (busy, here) => {
      const engagements = busy.map(({ minutes, ...one }) => ({ ...one, to: one.from + minutes * MINUTE }));
      const ask = { ...work, place: here };
      for (const offer of offerSlots(windows, ask, ['a', 'b'], engagements)) {
        const [again] = offerSlots(
          [offer],
          ask,
          offer.candidates.map(({ technicianId }) => technicianId),
          engagements,
        );
        expect(again).toEqual(offer);
      }
    }),
  );
});
