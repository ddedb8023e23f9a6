import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsentKind, FilePurpose, VisitKind } from '@aftercare/schema';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../kernel/actor.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { dispatchRequest } from '../../dispatch/commands/dispatch-request.js';
import { askConsent, giveConsent } from '../../entitlement/index.js';
import { DiskStorage, Files } from '../../files/index.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { fileLeak } from '../../requests/testing/file-leak.test-kit.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { acceptVisit } from '../commands/accept-visit.js';
import { arriveAtVisit } from '../commands/arrive-at-visit.js';
import { departForVisit } from '../commands/depart-for-visit.js';
import { finishVisit } from '../commands/finish-visit.js';
import { recordVisit, type RecordVisit } from '../commands/record-visit.js';
import { startWork } from '../commands/start-work.js';
import { reportContentHash } from '../paper/report-content-hash.js';
import { reportStatement } from '../queries/report-statement.js';

type Command<I> = (input: I, work: Work, tools: ServiceWorld) => Promise<Done>;
const MINUTE = 60_000;

interface VisitRow extends Record<string, unknown> {
  readonly version: number;
  readonly number: string;
  readonly kind: VisitKind;
  readonly request_id: string;
}

/** A service world whose technicians can be sent: a heater's or a hospital's day in the field, step by step. */
export class FieldWork {
  readonly files: Files;
  readonly #directory = mkdtempSync(join(tmpdir(), 'aftercare-field-'));

  private constructor(readonly world: ServiceWorld) {
    this.files = new Files(
      new DiskStorage(this.#directory),
      world.database,
      'a secret for addresses, long enough',
      () => world.now,
    );
  }

  /** @param amend what is written otherwise in the policy */
  static async open(policy: 'P16' | 'P03', amend?: (source: string) => string): Promise<FieldWork> {
    const field = new FieldWork(await ServiceWorld.open(policy, amend));
    const { world } = field;
    await field.write(
      `update technician set skills = '{TANK,SOFTWARE}', regions = '{杭州}' where id = ?`,
      world.ids.technician,
    );
    for (const [table, column, id, text] of [
      ['customer', 'name_cipher', world.ids.customer, '王小芳'],
      ['site', 'address_cipher', world.ids.site, '文三路 1 号'],
    ] as const) {
      const place = { organizationId: world.organizationId, table, column, id };
      await field.write(`update ${table} set ${column} = ? where id = ?`, world.personalData.seal(text, place), id);
    }
    return field;
  }

  async close(): Promise<void> {
    await this.world.close();
    rmSync(this.#directory, { recursive: true });
  }

  readonly dispatcher = () => this.world.staff('DISPATCHER');
  readonly technician = () => this.world.technician();
  readonly house = () => ({ database: this.world.database, files: this.files, personalData: this.world.personalData });

  /** Writes as the product itself, for what no command does. */
  async write(sql: string, ...params: unknown[]): Promise<void> {
    await this.world.database.entityManagerFor(this.world.system()).transactional((em) => em.execute(sql, params));
  }

  async hire(name: string, skills = '{TANK,SOFTWARE}', regions = '{杭州}'): Promise<string> {
    const id = uuidv7();
    await this.write(
      `insert into technician (organization_id, id, name, skills, regions, time_zone, created_at)
       values (?, ?, ?, ?, ?, 'Asia/Shanghai', now())`,
      this.world.organizationId,
      id,
      name,
      skills,
      regions,
    );
    return id;
  }

  /** A leaking tank, filed and assessed; free unless a cause makes it paid. */
  async leak(causeCode?: 'TAKEN_APART_BY_USER'): Promise<string> {
    const { world } = this;
    const id = await fileLeak(world);
    await world.does(world.staff('AGENT'), triageRequest, { requestId: id, version: 1, causeCode });
    return id;
  }

  /** A hospital's question, filed and assessed. */
  async question(): Promise<string> {
    const { world } = this;
    const facts = {
      kind: 'CONSULTATION',
      assetId: world.ids.asset,
      componentCode: 'SOFTWARE',
      faultCode: 'QUESTION',
      title: '报表',
    } as const;
    const id = await world.does(world.customer(), fileRequest, facts);
    await world.does(world.staff('AGENT'), triageRequest, { requestId: id, version: 1 });
    return id;
  }

  async version(requestId: string): Promise<number> {
    return (await this.world.request(requestId))['version'] as number;
  }

  async agree(
    requestId: string,
    kind: ConsentKind,
    lines?: { priceItemId: string; quantity: number }[],
  ): Promise<void> {
    const { world } = this;
    await world.does(world.staff('AGENT'), askConsent, {
      requestId,
      version: await this.version(requestId),
      kind,
      lines,
    });
    const [asked] = await world.rows(
      `select id from consent where request_id = $1 and kind = $2 and state = 'REQUESTED'`,
      requestId,
      kind,
    );
    await world.does(world.customer(), giveConsent, { consentId: asked!['id'] });
  }

  /** What a dispatcher says: two hours from the given minutes on, by default in an hour. */
  plan(technicianId = this.world.ids.technician, inMinutes = 60, kind: VisitKind = 'ON_SITE') {
    const startsAt = new Date(this.world.now.getTime() + inMinutes * MINUTE);
    return {
      technicianId,
      kind,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 120 * MINUTE),
      instructions: '带梯子',
    };
  }

  /** Sends the world's technician. @returns the visit */
  async send(requestId: string, plan = this.plan()): Promise<string> {
    return this.world.does(this.dispatcher(), dispatchRequest, {
      requestId,
      version: await this.version(requestId),
      ...plan,
    });
  }

  async visit(id: string): Promise<VisitRow> {
    return (await this.world.rows<VisitRow>('select * from visit where id = $1', id))[0]!;
  }

  /** A step on a visit as its technician saw it last, refused or not. */
  async try<I>(
    command: Command<I & { visitId: string; version: number }>,
    visitId: string,
    input: I,
    actor: Actor = this.technician(),
  ) {
    const { version } = await this.visit(visitId);
    return this.world.run(actor, command, { ...input, visitId, version });
  }

  async do<I>(
    command: Command<I & { visitId: string; version: number }>,
    visitId: string,
    input: I,
    actor?: Actor,
  ): Promise<void> {
    const done = await this.try(command, visitId, input, actor);
    if (done instanceof Error) throw new Error(`${command.name}: ${done.message} ${JSON.stringify(done.fields)}`);
  }

  /** From the offer to the work. */
  async begin(visitId: string): Promise<void> {
    await this.do(acceptVisit, visitId, {});
    if ((await this.visit(visitId)).kind === 'ON_SITE') {
      await this.do(departForVisit, visitId, {});
      this.world.pass(20);
      await this.do(arriveAtVisit, visitId, { latitude: 30.27, longitude: 120.13 });
    }
    await this.do(startWork, visitId, {});
  }

  record(visitId: string, said: Partial<Omit<RecordVisit, 'visitId' | 'version'>> = {}) {
    return this.try(recordVisit, visitId, { findings: '密封圈老化', actions: '更换密封圈', parts: [], ...said });
  }

  /** Work done and recorded: what remains is the customer's answer. */
  async finish(visitId: string, outcome: 'FIXED' | 'NOT_FIXED' | 'ADVICE_GIVEN' = 'FIXED'): Promise<void> {
    const recorded = await this.record(visitId);
    if (recorded instanceof Error) throw recorded;
    await this.do(finishVisit, visitId, { outcome });
  }

  /** A picture as the technician's phone sends it. @returns the file */
  async upload(purpose: FilePurpose, accountId: string | null = this.world.ids.technicianAccount): Promise<string> {
    const id = uuidv7();
    const picture = sharp({
      create: { width: 60, height: 20, channels: 3, background: { r: id.charCodeAt(30), g: id.charCodeAt(31), b: 9 } },
    });
    const bytes = await picture.png().toBuffer();
    const { organizationId } = this.world;
    return this.world.database.entityManagerFor(this.world.system()).transactional((em) =>
      this.files.store(em, {
        organizationId,
        accountId,
        purpose,
        name: 'photo.png',
        bytes,
        contentType: 'image/png',
        width: 60,
        height: 20,
        requestId: null,
        visitId: null,
      }),
    );
  }

  /** What the customer is shown now. */
  async shown(visitId: string) {
    const { world } = this;
    const stated = await world.database
      .entityManagerFor(world.system())
      .transactional((em) => reportStatement(em, world.personalData, world.organizationId, visitId));
    return { ...stated!, contentHash: reportContentHash(stated!.statement) };
  }
}
