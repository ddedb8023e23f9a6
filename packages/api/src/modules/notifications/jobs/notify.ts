import type { Language, Localized } from '@aftercare/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Post, PostHandler } from '../../../kernel/jobs/deliver-post.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { eventSentence } from '../../requests/index.js';
import { audienceOf, TOLD, type Audience, type ToldEvent } from '../domain/audience.js';
import { keepMessages, type MessageAdapter } from '../message-adapter.js';

interface EventRow extends ToldEvent {
  readonly number: string;
  readonly kind: string;
  readonly ownerId: string | null;
  readonly technicianId: string | null;
  /** Accounts of staff the request is against: they hear nothing of it. */
  readonly complainedOfIds: readonly string[];
  readonly partnerId: string | null;
  readonly customerId: string;
  readonly customerLanguage: Language;
  readonly phoneCipher: string | null;
  readonly emailCipher: string | null;
  readonly organization: Localized;
}

const EVENT = `
  select e.type, e.public, e.actor_kind as "actorKind", e.actor_id as "actorId", e.payload, r.number, r.kind, r.owner_id as "ownerId",
    r.technician_id as "technicianId", r.complained_of_ids as "complainedOfIds", r.partner_id as "partnerId", c.id as "customerId", c.language as "customerLanguage",
    c.phone_cipher as "phoneCipher", c.email_cipher as "emailCipher", o.name as organization
  from request_event e
  join service_request r on r.organization_id = e.organization_id and r.id = e.request_id
  join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
  join organization o on o.id = e.organization_id
  where e.organization_id = ? and e.id = ?`;

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
    private readonly adapter: MessageAdapter = keepMessages,
  ) {}

  wants(topic: string): boolean {
    return TOLD.has(topic);
  }

  async deliver(post: Post, em: EntityManager, now: Date): Promise<void> {
    for (const notice of await this.#notices(post, em, now)) await this.#enter(post, em, notice, now);
  }

  async #notices(post: Post, em: EntityManager, now: Date): Promise<Notice[]> {
    if (post.payload.news) return this.#named(post, em, post.payload.news);
    const [event] = await em.execute<EventRow[]>(EVENT, [post.organizationId, post.payload.eventId]);
    if (!event) return [];
    const audience = audienceOf(event);
    return [...(await this.#staff(post, em, event, audience)), ...(await this.#customer(post, event, audience, now))];
  }

  async #named(post: Post, em: EntityManager, news: NonNullable<Post['payload']['news']>): Promise<Notice[]> {
    const { accounts, actorId, payload } = news;
    const asked = [post.organizationId, `{${accounts.join(',')}}`, actorId];
    return told(await em.execute<Reader[]>(NAMED, asked), payload);
  }

  async #staff(post: Post, em: EntityManager, event: EventRow, audience: Audience): Promise<Notice[]> {
    const owner = audience.owner && event.ownerId ? [event.ownerId] : [];
    const technician = audience.technician && event.kind !== 'COMPLAINT' ? event.technicianId : null;
    const named = [...owner, ...audience.accounts];
    if (!named.length && !technician && !audience.roles.length) return [];
    const accounts = await em.execute<Reader[]>(STAFF, [
      post.organizationId,
      event.actorId,
      `{${named.join(',')}}`,
      technician,
      `{${audience.roles.join(',')}}`,
      event.partnerId,
      `{${event.complainedOfIds.join(',')}}`,
    ]);
    return told(accounts, { ...event.payload, number: event.number });
  }

  async #customer(post: Post, event: EventRow, audience: Audience, now: Date): Promise<Notice[]> {
    if (!audience.customer) return [];
    const to = { recipientId: null, customerId: event.customerId, language: event.customerLanguage };
    const payload = { ...event.payload, number: event.number };
    const inApp: Notice = { ...to, channel: 'IN_APP', payload, sentAt: null };
    const channel = event.phoneCipher ? 'SMS' : event.emailCipher ? 'EMAIL' : null;
    if (!audience.byMessage || !channel) return [inApp];
    const text = messageText(event);
    const address = this.#address(post, event, channel);
    const left = await this.adapter.send({ channel, address, text, key: dedupeKey(post, channel, event.customerId) });
    return [inApp, { ...to, channel, payload: { text }, sentAt: left ? now : null }];
  }

  #address({ organizationId }: Post, event: EventRow, channel: 'SMS' | 'EMAIL'): string {
    const [sealed, column] =
      channel === 'SMS' ? [event.phoneCipher!, 'phone_cipher'] : [event.emailCipher!, 'email_cipher'];
    return this.personalData.open(sealed, { organizationId, table: 'customer', column, id: event.customerId });
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

function messageText({ type, payload, number, organization, customerLanguage }: EventRow): string {
  const sentence = eventSentence(type, payload)[customerLanguage];
  const name = organization[customerLanguage];
  return customerLanguage === 'zh-CN' ? `【${name}】${number} ${sentence}。` : `${name}: ${number} ${sentence}.`;
}
