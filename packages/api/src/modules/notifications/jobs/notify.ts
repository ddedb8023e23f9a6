import type { Language, Localized } from '@aftercare/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Post, PostHandler } from '../../../kernel/jobs/deliver-post.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { customerSentence } from '../../requests/index.js';
import { audienceOf, TOLD, type Audience, type ToldEvent } from '../domain/audience.js';
import { keepMessages, type MessageAdapter } from '../message-adapter.js';

/** A customer as a message reaches them. */
interface CustomerRow {
  readonly customerId: string;
  readonly customerLanguage: Language;
  readonly phoneCipher: string | null;
  readonly emailCipher: string | null;
  readonly organization: Localized;
  readonly slug: string;
}

interface EventRow extends ToldEvent, CustomerRow {
  readonly number: string;
  readonly kind: string;
  readonly ownerId: string | null;
  readonly technicianId: string | null;
  /** Accounts of staff the request is against: they hear nothing of it. */
  readonly complainedOfIds: readonly string[];
  /** Roles the policy keeps it from. */
  readonly hiddenFrom: readonly string[];
  readonly partnerId: string | null;
}

/** Where nobody took charge: whoever of the house saw to it last, and not just agreed to something. */
const lastSeenTo = `(
      select s.actor_id from request_event s
      where s.organization_id = e.organization_id and s.request_id = e.request_id and s.actor_kind = 'STAFF'
        and s.at <= e.at and s.type not like 'approval.%'
      order by s.at desc, s.id desc limit 1)`;

const EVENT = `
  select e.type, e.public, e.actor_kind as "actorKind", e.actor_id as "actorId", e.payload, r.number, r.kind, coalesce(r.owner_id, ${lastSeenTo}) as "ownerId",
    r.technician_id as "technicianId", r.complained_of_ids as "complainedOfIds", r.hidden_from as "hiddenFrom", r.partner_id as "partnerId", c.id as "customerId", c.language as "customerLanguage",
    c.phone_cipher as "phoneCipher", c.email_cipher as "emailCipher", o.name as organization, o.slug
  from request_event e
  join service_request r on r.organization_id = e.organization_id and r.id = e.request_id
  join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
  join organization o on o.id = e.organization_id
  where e.organization_id = ? and e.id = ?`;

const CUSTOMER = `
  select c.id as "customerId", c.language as "customerLanguage", c.phone_cipher as "phoneCipher", c.email_cipher as "emailCipher",
    o.name as organization, o.slug
  from customer c join organization o on o.id = c.organization_id where c.organization_id = ? and c.id = ?`;

const NAMED = `
  select id, language from account
  where organization_id = ? and disabled_at is null and kind = 'STAFF' and id = any(?::uuid[]) and id is distinct from ?`;

/** Complaints about the service are not told to the technician complained of; people of a partner hear of their own requests. */
const STAFF = `
  select id, language from account
  where organization_id = ? and disabled_at is null and kind in ('STAFF', 'PARTNER') and id is distinct from ?
    and (id = any(?::uuid[]) or technician_id = ? or roles && ?::text[])
    and (kind = 'STAFF' or partner_id = ?) and id <> all(?::uuid[])`;

const INSERT = `
  insert into notification (organization_id, id, dedupe_key, recipient_id, customer_id, request_id, approval_id, policy_version_id,
    admission_id, channel, template, language, payload_cipher, created_at, sent_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (organization_id, dedupe_key) do nothing`;

interface Reader {
  readonly id: string;
  readonly language: Language;
}

interface Notice {
  readonly recipientId: string | null;
  readonly customerId: string | null;
  readonly channel: 'IN_APP' | 'SMS' | 'EMAIL';
  readonly language: Language;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sentAt: Date | null;
}

/** Tells people of what happened: in the product, and the customer also by message. Once an event and recipient. */
export class Notify implements PostHandler {
  readonly name = 'notify';

  constructor(
    private readonly personalData: PersonalData,
    private readonly publicUrl: string,
    private readonly adapter: MessageAdapter = keepMessages,
  ) {}

  wants(topic: string): boolean {
    return TOLD.has(topic);
  }

  async deliver(post: Post, em: EntityManager, now: Date): Promise<void> {
    for (const notice of await this.#notices(post, em, now)) await this.#enter(post, em, notice, now);
  }

  async #notices(post: Post, em: EntityManager, now: Date): Promise<Notice[]> {
    if (post.payload.news) return this.#named(post, em, post.payload.news, now);
    const [event] = await em.execute<EventRow[]>(EVENT, [post.organizationId, post.payload.eventId]);
    if (!event) return [];
    const audience = audienceOf(event);
    return [...(await this.#staff(post, em, event, audience)), ...(await this.#customer(post, event, audience, now))];
  }

  async #named(
    post: Post,
    em: EntityManager,
    news: NonNullable<Post['payload']['news']>,
    now: Date,
  ): Promise<Notice[]> {
    const { accounts, actorId, customerId, payload } = news;
    const asked = [post.organizationId, `{${accounts.join(',')}}`, actorId];
    const inside = accounts.length ? told(await em.execute<Reader[]>(NAMED, asked), payload) : [];
    if (!customerId) return inside;
    const [customer] = await em.execute<CustomerRow[]>(CUSTOMER, [post.organizationId, customerId]);
    return customer ? [...inside, ...(await this.#reach(post, customer, payload, now))] : inside;
  }

  async #staff(post: Post, em: EntityManager, event: EventRow, audience: Audience): Promise<Notice[]> {
    const owner = audience.owner && event.ownerId ? [event.ownerId] : [];
    const technician = audience.technician && event.kind !== 'COMPLAINT' ? event.technicianId : null;
    const named = [...owner, ...audience.accounts];
    const roles = audience.roles.filter((role) => !event.hiddenFrom.includes(role));
    if (!named.length && !technician && !roles.length) return [];
    const accounts = await em.execute<Reader[]>(STAFF, [
      post.organizationId,
      event.actorId,
      `{${named.join(',')}}`,
      technician,
      `{${roles.join(',')}}`,
      event.partnerId,
      `{${event.complainedOfIds.join(',')}}`,
    ]);
    return told(accounts, { ...event.payload, number: event.number });
  }

  async #customer(post: Post, event: EventRow, audience: Audience, now: Date): Promise<Notice[]> {
    if (!audience.customer) return [];
    const payload = { ...event.payload, number: event.number };
    return audience.byMessage ? this.#reach(post, event, payload, now) : [inPortal(event, payload)];
  }

  /** In the portal and, where an address is known, by message. */
  async #reach(post: Post, customer: CustomerRow, payload: Notice['payload'], now: Date): Promise<Notice[]> {
    const inApp = inPortal(customer, payload);
    const channel = customer.phoneCipher ? 'SMS' : customer.emailCipher ? 'EMAIL' : null;
    if (!channel) return [inApp];
    const text = this.#message(post.topic, payload, customer);
    const address = this.#address(post, customer, channel);
    const key = dedupeKey(post, channel, customer.customerId);
    const left = await this.adapter.send({ channel, address, text, key });
    return [inApp, { ...inApp, channel, payload: { text }, sentAt: left ? now : null }];
  }

  /** What happened, in the customer's language and said to them, and where they read the rest of it. */
  #message(type: string, payload: Notice['payload'], { customerLanguage, organization, slug }: CustomerRow): string {
    const sentence = customerSentence(type, payload)[customerLanguage];
    const name = organization[customerLanguage];
    const { number } = payload;
    const [what, link] =
      typeof number === 'string'
        ? [`${number} ${sentence}`, ` ${this.publicUrl}/requests/${number}?org=${slug}`]
        : [sentence, ''];
    return customerLanguage === 'zh-CN' ? `【${name}】${what}。${link}` : `${name}: ${what}.${link}`;
  }

  #address({ organizationId }: Post, customer: CustomerRow, channel: 'SMS' | 'EMAIL'): string {
    const [sealed, column] =
      channel === 'SMS' ? [customer.phoneCipher!, 'phone_cipher'] : [customer.emailCipher!, 'email_cipher'];
    return this.personalData.open(sealed, { organizationId, table: 'customer', column, id: customer.customerId });
  }

  async #enter(post: Post, em: EntityManager, notice: Notice, now: Date): Promise<void> {
    const { organizationId, topic } = post;
    const { requestId, news } = post.payload;
    const id = uuidv7();
    const place = { organizationId, table: 'notification', column: 'payload_cipher', id };
    const { recipientId, customerId, channel, language, payload, sentAt } = notice;
    await em.execute(INSERT, [
      organizationId,
      id,
      dedupeKey(post, channel, (recipientId ?? customerId)!),
      recipientId,
      customerId,
      requestId,
      news?.approvalId ?? null,
      news?.policyVersionId ?? null,
      news?.admissionId ?? null,
      channel,
      topic,
      language,
      this.personalData.seal(JSON.stringify(payload), place),
      now.toISOString(),
      sentAt?.toISOString() ?? null,
    ]);
  }
}

/** In the product, to people inside. */
const told = (accounts: readonly Reader[], payload: Notice['payload']): Notice[] =>
  accounts.map(({ id, language }) => ({
    recipientId: id,
    customerId: null,
    channel: 'IN_APP',
    language,
    payload,
    sentAt: null,
  }));

const dedupeKey = ({ payload }: Post, channel: string, recipient: string): string =>
  `${payload.eventId}/${channel}/${recipient}`;

const inPortal = ({ customerId, customerLanguage }: CustomerRow, payload: Notice['payload']): Notice => ({
  recipientId: null,
  customerId,
  channel: 'IN_APP',
  language: customerLanguage,
  payload,
  sentAt: null,
});
