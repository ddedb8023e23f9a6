import { expect, test } from 'vitest';
import { readQueueSearch } from '../../app/queue-search';
import { queueFilter } from './queue-filter';

test('without a view the queue shows what is open', () => {
  expect(queueFilter({}, 'Asia/Shanghai')).toEqual({ open: true });
});

test('the view of all requests holds the closed ones too', () => {
  expect(queueFilter({ view: 'all', state: 'CLOSED' }, 'Asia/Shanghai')).toEqual({ state: ['CLOSED'] });
});

test('repairs of the same problem again stand in the address, too', () => {
  expect(queueFilter(readQueueSearch({ view: 'all', repeat: true }), 'Asia/Shanghai')).toEqual({ repeat: true });
});

test('days are the days of the business, the last one included', () => {
  expect(queueFilter({ view: 'all', from: '2026-11-01', to: '2026-11-30' }, 'Asia/Shanghai')).toEqual({
    filedFrom: '2026-10-31T16:00:00.000Z',
    filedTo: '2026-11-30T16:00:00.000Z',
  });
});

test('an old or mistyped link opens the list with what of it can be understood', () => {
  expect(
    readQueueSearch({ view: 'archive', severity: '9', state: 'GONE', q: 2031, kind: 'REPAIR', from: 'May' }),
  ).toEqual({
    q: '2031',
    kind: 'REPAIR',
  });
});
