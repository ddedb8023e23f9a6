import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../kernel/refusal.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { Sessions } from './sessions.js';
import { hashPassword, SignIn } from './sign-in.js';

let world: ServiceWorld;
let signIn: SignIn;
let sessions: Sessions;
const sent: string[] = [];
const phone = { channel: 'PHONE', address: '138 0013 8000' } as const;

beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  signIn = new SignIn(
    world.database,
    world.personalData,
    'a secret for codes in this test',
    () => world.now,
    async (_to, code) => void sent.push(code),
  );
  sessions = new Sessions(world.database, () => world.now);
  const index = world.personalData.indexOf(world.organizationId, 'phone', phone.address);
  await asSystem(
    'update customer set phone_index = ? where organization_id = ? and id = ?',
    index,
    world.organizationId,
    world.ids.customer,
  );
  const mail = world.personalData.indexOf(world.organizationId, 'email', 'agent@example.org');
  await asSystem(
    'update account set email_index = ?, password_hash = ? where organization_id = ? and id = ?',
    mail,
    await hashPassword('correct horse'),
    world.organizationId,
    world.ids.staffAccount,
  );
});
afterAll(() => world.close());

const asSystem = (sql: string, ...params: unknown[]) =>
  world.database.entityManagerFor(world.system()).transactional((em) => em.execute(sql, params));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.type : error),
  );
async function freshCode(): Promise<string> {
  world.pass(61); // another hour: the limit of codes an hour is not what is tried here
  await signIn.requestCode('p16', phone);
  return sent.at(-1)!;
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a customer known from the telephone signs in with the code that was sent, once', async () => {
  const code = await freshCode();
  expect(await signIn.withCode('p16', phone, code)).toMatchObject({ id: world.ids.customerAccount, kind: 'CUSTOMER' });
  expect(await refusal(signIn.withCode('p16', phone, code))).toBe('SignInFailedError');
});

test('a code is good for ten minutes', async () => {
  const late = await freshCode();
  world.pass(10);
  expect(await refusal(signIn.withCode('p16', phone, late))).toBe('SignInFailedError');
  const inTime = await freshCode();
  world.pass(9.99);
  expect(await signIn.withCode('p16', phone, inTime)).toMatchObject({ kind: 'CUSTOMER' });
});

test('of two hundred guesses at once five are looked at, and then the right one comes too late', async () => {
  const code = await freshCode();
  await Promise.all(Array.from({ length: 200 }, () => refusal(signIn.withCode('p16', phone, wrong(code)))));
  const [row] = await world.rows('select tries from sign_in_code order by created_at desc limit 1');
  expect(row!.tries).toBe(5);
  expect(await refusal(signIn.withCode('p16', phone, code))).toBe('SignInFailedError');
});

test('a number nobody has is answered like one somebody has, and nothing is sent to it', async () => {
  const before = sent.length;
  const { destination, expiresInSeconds } = await signIn.requestCode('p16', {
    channel: 'PHONE',
    address: '13999999999',
  });
  expect({ destination, expiresInSeconds }).toEqual({ destination: '139****9999', expiresInSeconds: 600 });
  expect(sent.length).toBe(before);
});

test('six codes an hour go to one number, the seventh is refused with when to try again', async () => {
  world.pass(61);
  for (let n = 0; n < 6; n += 1) await signIn.requestCode('p16', phone);
  await expect(signIn.requestCode('p16', phone)).rejects.toMatchObject({
    type: 'RateLimitedError',
    fields: { retryAfterSeconds: 3600 },
  });
});

test('staff sign in with their password; a wrong one and an unknown address fail alike', async () => {
  expect(await signIn.withPassword('p16', 'Agent@Example.org', 'correct horse', undefined)).toMatchObject({
    id: world.ids.staffAccount,
  });
  expect(await refusal(signIn.withPassword('p16', 'agent@example.org', 'wrong', undefined))).toBe('SignInFailedError');
  expect(await refusal(signIn.withPassword('p16', 'nobody@example.org', 'correct horse', undefined))).toBe(
    'SignInFailedError',
  );
});

test('a session finds who signed in; once revoked it finds nobody', async () => {
  const account = { organizationId: world.organizationId, id: world.ids.staffAccount, kind: 'STAFF' } as const;
  const session = await world.database
    .entityManagerFor(world.system())
    .transactional((em) => sessions.open(em, account, 'a browser'));
  const found = await sessions.find(session.token);
  expect(found?.actor).toMatchObject({
    accountId: world.ids.staffAccount,
    roles: ['AGENT'],
    organizationId: world.organizationId,
  });
  await sessions.revoke(found!);
  expect(await sessions.find(session.token)).toBeNull();
});

test('a session revoked at another server ends here within a second', async () => {
  const account = { organizationId: world.organizationId, id: world.ids.staffAccount, kind: 'STAFF' } as const;
  const session = await world.database
    .entityManagerFor(world.system())
    .transactional((em) => sessions.open(em, account, null));
  const elsewhere = new Sessions(world.database, () => world.now);
  await elsewhere.revoke((await sessions.find(session.token))!);
  world.pass(1 / 60);
  expect(await sessions.find(session.token)).toBeNull();
});

test('a session ends after its days, and a token of another organization opens nothing', async () => {
  const account = { organizationId: world.organizationId, id: world.ids.staffAccount, kind: 'STAFF' } as const;
  const session = await world.database
    .entityManagerFor(world.system())
    .transactional((em) => sessions.open(em, account, null));
  const foreign = `01900000000070008000000000000001.${session.token.split('.')[1]}`;
  expect(await sessions.find(foreign)).toBeNull();
  world.pass(14 * 24 * 60 + 1);
  expect(await sessions.find(session.token)).toBeNull();
});

test('what the database keeps of a session and a code opens nothing', async () => {
  const rows = await world.rows('select token_hash as kept from session union all select code_hash from sign_in_code');
  for (const { kept } of rows) {
    expect(await sessions.find(`${world.organizationId.replaceAll('-', '')}.${kept}`)).toBeNull();
    expect(sent).not.toContain(kept);
  }
});
