import { defineEntity, p } from '@mikro-orm/postgresql';

const CallbackSchema = defineEntity({
  name: 'Callback',
  tableName: 'callback',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    customerId: p.uuid(),
    /** The rules it is made by, also when the request goes by others later. */
    policyVersionId: p.uuid(),
    /** Which acceptance of the request it is about. */
    round: p.integer(),
    /** The role or office of the policy that makes it. */
    madeByPost: p.text(),
    dueSince: p.datetime(3),
    /** The far future where the policy gives no time. */
    dueAt: p.datetime(3),
    tries: p.integer().default(0),
    triedAt: p.datetime(3).nullable(),
    nextTryAt: p.datetime(3).nullable(),
    madeAt: p.datetime(3).nullable(),
    madeById: p.uuid().nullable(),
    way: p.text().nullable(),
    /** `CallbackAnswer`s without their words, in the order of the policy. */
    answers: p.json<readonly object[]>().nullable(),
    /** The customer's words by the names of the questions, as sealed JSON. */
    wordsCipher: p.text().nullable(),
    /** Whether nothing the customer said was bad. */
    content: p.boolean().nullable(),
    version: p.integer(),
  },
});

/** A customer is asked how the work was. What was said is never changed. */
export class Callback extends CallbackSchema.class {}
CallbackSchema.setClass(Callback);
