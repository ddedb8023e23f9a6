import type { Language, Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  code,
  equal,
  globalId,
  instant,
  isId,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Row,
  type Sql,
} from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import { replayView } from './replay.view.js';

const outcome = (row: Row, column: string): Sql => sql`select json_build_object('name', x.name, 'label', x.label,
  'rule', x.rule, 'ruleLabel', x.rule_label, 'clause', x.clause, 'sentence', x.sentence) from replay_outcome x
  where x.organization_id = ${row('organization_id')} and x.id = ${row(column)}`;

interface Told {
  readonly name: string;
  readonly label: Localized;
  readonly rule: string;
  readonly ruleLabel: Localized | null;
  readonly clause: string | null;
  readonly sentence: Localized | null;
}

function outcomeTold({ name, label, clause, sentence }: Told, language: Language) {
  return {
    name,
    label: localizedText(label, language),
    clause,
    sentence: sentence && localizedText(sentence, language),
  };
}

export const replayChangeView = view('ReplayChange', {
  table: 'replay_change',
  access: visibleThrough(() => replayView, 'replay_id'),
  fields: {
    id: globalId('ReplayChange'),
    request: one(() => requestView, 'request_id'),
    dimension: text('dimension'),
    rule: code([], ({ outcome_after: told }, { actor }: ReadContext) => ruleOf(told as Told, actor.language), {
      outcome_after: (row) => outcome(row, 'to_id'),
    }),
    from: code([], ({ outcome_before: told }, { actor }: ReadContext) => outcomeTold(told as Told, actor.language), {
      outcome_before: (row) => outcome(row, 'from_id'),
    }),
    to: code([], ({ outcome_after: told }, { actor }: ReadContext) => outcomeTold(told as Told, actor.language), {
      outcome_after: (row) => outcome(row, 'to_id'),
    }),
    dueBefore: instant('due_before'),
    dueAfter: instant('due_after'),
  },
  orders: { LISTED: [asc('dimension', 'text'), asc('id', 'uuid')] },
  filters: {
    dimension: equal('dimension'),
    rule: equal('rule'),
    from: equal('from_name'),
    to: equal('to_name'),
    requestId: isId('ServiceRequest', 'request_id'),
  },
});

function ruleOf({ rule, ruleLabel }: Told, language: Language) {
  return rule === '' ? null : { name: rule, label: localizedText(ruleLabel ?? { 'zh-CN': rule, en: rule }, language) };
}
