import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Refusal } from '../../../kernel/refusal.js';
import { INVARIANTS } from '../../audit/invariants.js';
import { isOver, monthOf } from '../domain/month.js';
import { Books, line } from '../ledger.test-kit.js';

vi.setConfig({ testTimeout: 180_000 });

let books: Books;
beforeAll(async () => {
  books = await Books.open();
});
afterAll(() => books.close());

const TODAY = '2027-01-15';
const MONTHS = ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01'];
const day = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 15 }))
  .map(([month, of]) => `${month.slice(0, 8)}${String(of).padStart(2, '0')}`);
const amount = fc.integer({ min: 1, max: 100_000 });
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('claim' as const), on: day, amount }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pay' as const), on: day, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('share' as const),
      on: day,
      amount,
      basisPoints: fc.integer({ min: 1, max: 9_999 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse' as const), on: day, which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), which: fc.nat(3) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** What should be in the books, kept beside them. */
interface Model {
  owed: number;
  readonly entries: { readonly id: string; readonly on: string; readonly pays: number; taken: boolean }[];
  readonly closed: Set<string>;
}

test('whatever is claimed, paid, shared out, taken back and closed in whatever order, the books keep every promise', async () => {
  books.world.now = new Date(`${TODAY}T04:00:00Z`);
  const model: Model = { owed: 0, entries: [], closed: new Set() };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      for (const one of acts) {
        const told = foretell(model, one);
        const id = await attempt(model, one);
        expect([one, id !== null]).toEqual([one, told.through]);
        if (id !== null) told.keep(id);
      }
      await compare(model);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

interface Foretold {
  readonly through: boolean;
  /** Keeps in the model what went through. */
  keep(id: string): void;
}

/** What should become of an act. */
function foretell(model: Model, one: Act): Foretold {
  const open = (on: string) => !model.closed.has(monthOf(on));
  const posted = (on: string, pays: number, taken = false): Foretold => ({
    through: open(on) && model.owed - pays >= 0,
    keep: (id) => {
      model.owed -= pays;
      model.entries.push({ id, on, pays, taken });
    },
  });
  if (one.kind === 'claim') return posted(one.on, -one.amount);
  if (one.kind === 'pay') return posted(one.on, one.amount);
  if (one.kind === 'share') return posted(one.on, 0);
  if (one.kind === 'close') {
    const month = MONTHS[one.which]!;
    const earlier = model.entries.some(({ on }) => monthOf(on) < month && open(on));
    const through = open(month) && !earlier && isOver(month, TODAY);
    return { through, keep: () => void model.closed.add(month) };
  }
  const entry = model.entries[one.which % Math.max(1, model.entries.length)];
  if (!entry || entry.taken) return { through: false, keep: () => undefined };
  const back = posted(one.on, -entry.pays, true);
  return {
    through: back.through,
    keep: (id) => {
      entry.taken = true;
      back.keep(id);
    },
  };
}

/** What the books made of it; null where they refused. */
async function attempt(model: Model, one: Act): Promise<string | null> {
  try {
    return await perform(model, one);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function perform(model: Model, one: Act): Promise<string | null> {
  if (one.kind === 'close') {
    const month = MONTHS[one.which]!;
    const entries = model.entries.filter(({ on }) => monthOf(on) === month).length;
    const done = await books.closes(month, entries);
    return done instanceof Error ? null : done.subjectId;
  }
  if (one.kind === 'reverse') {
    const entry = model.entries[one.which % Math.max(1, model.entries.length)];
    return entry ? (await books.reverses(entry.id, { on: one.on })).entryId : null;
  }
  const { on } = one;
  if (one.kind === 'claim')
    return (await books.posts([line('CLAIM_LOSS', one.amount), books.payable(-one.amount)], { on })).entryId;
  if (one.kind === 'pay')
    return (await books.posts([books.payable(one.amount), line('BANK', -one.amount)], { on, kind: 'PAYMENT' })).entryId;
  const first = Math.floor((one.amount * one.basisPoints) / 10_000);
  const shares = [books.charge('WORKSHOP', first), books.charge('QUALITY_INSPECTION', one.amount - first)];
  return (await books.posts([...shares, line('CLAIM_LOSS', -one.amount)], { on, kind: 'LIABILITY' })).entryId;
}

async function compare({ owed, entries, closed }: Model): Promise<void> {
  const { world } = books;
  for (const { name, faults } of INVARIANTS) expect([name, (await world.owner.query(faults)).rows]).toEqual([name, []]);
  const [sums] = await world.rows(
    `select (select count(*)::int from ledger_entry) as entries, (select count(*)::int from ledger_period) as closed,
       (select coalesce(-sum(amount_minor), 0)::int from ledger_posting where account = 'CUSTOMER_PAYABLE') as owed`,
  );
  expect(sums).toEqual({ entries: entries.length, closed: closed.size, owed });
}
