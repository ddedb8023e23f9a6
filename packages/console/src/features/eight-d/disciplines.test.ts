import { expect, test } from 'vitest';
import { type Disciplines, disciplinesOf, inputOf, newMeasure } from './disciplines';

const written: Disciplines = {
  leadId: 'a1',
  members: [{ accountId: 'a2', part: '质检' }],
  problem: { what: '湿边', where: '三车间', when: '4 月 1 日', extent: '3 卷', evidence: 'E-2026-000001' },
  containment: [{ ...newMeasure, action: '封存同批次', doneOn: '2026-04-02' }],
  occurrence: { whys: ['喷淋漏水', '', '密封老化', ''], rootCause: '未按周期更换' },
  escape: { whys: [''], rootCause: '' },
  corrections: [{ ...newMeasure, action: '更换密封', path: 'OCCURRENCE', dueOn: '' }],
  preventions: [{ action: '推广', byId: null, doneOn: '' }],
  closing: '',
};

test('days nobody has set are none, and whys that lead nowhere fall away', () => {
  const input = inputOf(written);
  expect(input.containment[0]).toMatchObject({ doneOn: '2026-04-02', verifiedOn: null, byId: null });
  expect(input.corrections[0]).toMatchObject({ dueOn: null, doneOn: null });
  expect(input.preventions[0]).toEqual({ action: '推广', byId: null, doneOn: null });
  expect(input.occurrence.whys).toEqual(['喷淋漏水', '', '密封老化']);
  expect(input.escape.whys).toEqual([]);
});

test('what was kept can be written on, and sent back as it was', () => {
  const kept = {
    ...written,
    lead: { id: 'a1' },
    members: [{ id: 'a2', part: '质检' }],
    containment: written.containment.map((one) => ({ ...one, by: null, verifiedOn: null })),
    occurrence: { whys: ['喷淋漏水'], rootCause: '' },
    escape: { whys: [], rootCause: '' },
    corrections: [{ ...written.corrections[0]!, by: { id: 'a3' }, dueOn: null, doneOn: null, verifiedOn: null }],
    preventions: [{ action: '推广', by: null, doneOn: null }],
  };
  const again = disciplinesOf(kept);
  expect(again.corrections[0]).toMatchObject({ byId: 'a3', dueOn: '', path: 'OCCURRENCE' });
  expect(again.members).toEqual(written.members);
  expect(inputOf(again)).toMatchObject({ leadId: 'a1', occurrence: kept.occurrence, closing: '' });
});
