import { encodeGlobalId, type EightDAction, type EightDState, type Language } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  code,
  connection,
  desc,
  globalId,
  instant,
  int,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { stepsFor } from '../../kernel/state-machine/state-machine.js';
import type { FilesContext } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import type { Containment, Disciplines } from './domain/disciplines.js';
import { eightDMachine } from './domain/eight-d.machine.js';
import { gapsBefore } from './domain/gaps.js';
import { officeOnly } from './improvement.access.js';

type Names = Readonly<Record<string, string | null>> | null;
const disciplines = code<ReadContext>(
  ['disciplines'],
  (source) => told(source['disciplines'] as Disciplines, source['people'] as Names),
  {
    people: (row) => sql`(select json_object_agg(a.id, a.display_name) from account a
      where a.organization_id = ${row('organization_id')} and a.kind = 'STAFF'
      and position(a.id::text in ${row('disciplines')}::text) > 0)`,
  },
);

/** The report with everybody it names, by global id and name. */
function told({ leadId, members, ...rest }: Disciplines, names: Names) {
  const person = (id: string | null) =>
    id === null ? null : { id: encodeGlobalId('Account', id), name: names?.[id] ?? null };
  const byPerson = <T extends Pick<Containment, 'byId'>>({ byId, ...one }: T) => ({ ...one, by: person(byId) });
  return {
    ...rest,
    lead: person(leadId),
    members: members.map(({ accountId, part }) => ({ ...person(accountId), part })),
    containment: rest.containment.map(byPerson),
    corrections: rest.corrections.map(byPerson),
    preventions: rest.preventions.map(byPerson),
  };
}

const NEXT: Readonly<Record<EightDState, EightDState | null>> = {
  OPEN: 'CONTAINED',
  CONTAINED: 'CAUSES_FOUND',
  CAUSES_FOUND: 'CORRECTED',
  CORRECTED: 'CLOSED',
  CLOSED: null,
};

const paperIn = (language: Language) =>
  code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
    house.files.paperUrl(actor.organizationId, id as string, { kind: 'eightD', language }),
  );

export const eightDView = view('EightD', {
  table: 'eight_d',
  access: visibleThrough(() => requestView, 'request_id', officeOnly),
  fields: {
    id: globalId('EightD'),
    number: text('number'),
    request: one(() => requestView, 'request_id'),
    state: text('state'),
    disciplines,
    missing: code<ReadContext>(['state', 'disciplines'], (source) => {
      const next = NEXT[source['state'] as EightDState];
      return next ? gapsBefore(next, source['disciplines'] as Disciplines).map(({ path }) => path) : [];
    }),
    openedBy: one(() => accountView, 'opened_by_id'),
    openedAt: instant('opened_at'),
    updatedAt: instant('updated_at'),
    closedAt: instant('closed_at'),
    paperZh: paperIn('zh-CN'),
    paperEn: paperIn('en'),
    allowedActions: code<ReadContext>(['state'], ({ state }, { actor }): EightDAction[] =>
      stepsFor(eightDMachine, state as EightDState, actor.roles),
    ),
    version: int('version'),
  },
  orders: { NEWEST: [desc('opened_at', 'timestamptz'), desc('id', 'uuid')] },
  filters: { state: anyOf('state') },
});

export const allEightDs = connection(() => eightDView);
