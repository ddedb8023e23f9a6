import type { Localized } from '@aftercare/schema';
import type { FactType } from '../../../kernel/decision-table/index.js';
import { conditionWords, factLabel, inSentence } from './fact-words.js';
import { childOf, type OutlineCondition, type OutlineNode, type OutlineRow } from './policy-outline.js';
import type { IntakeFact } from './intake.js';
import type { Labels } from './labels.js';
import type { Policy } from './policy.js';
import { keyWords } from './key-words.js';
import { valueWords } from './value-words.js';

/** The words a policy has for its own names. */
export interface Lexicon extends Pick<Policy, 'intake' | 'triage'> {
  readonly names: Labels;
}

/** Finds the policy's own words in its outline; it need not be right in anything else. */
export function lexiconOf(outline: OutlineNode): Lexicon {
  const facts = entriesOf(childOf(childOf(outline, 'intake'), 'facts')).map(({ key, node }) => [
    key,
    factOf(key, node),
  ]);
  const triage = childOf(outline, 'triage');
  const names: Record<string, Localized> = {};
  collect(outline, names);
  return {
    intake: { kinds: [], channels: [], facts: Object.fromEntries(facts) as Record<string, IntakeFact> },
    triage: {
      tiers: labelsOf(childOf(triage, 'tiers')),
      severities: labelsOf(childOf(triage, 'severities')),
      table: { name: 'triage', facts: {}, rows: [] },
    },
    names,
  };
}

/** How each thing in an outline is said, with a policy's own words. */
export function outlineWords(lexicon: Lexicon) {
  const named = (code: string): Localized | undefined => lexicon.names[code];

  function value(node: OutlineNode): Localized {
    switch (node.kind) {
      case 'value':
        return (typeof node.value === 'string' ? named(node.value) : undefined) ?? valueWords(node.value);
      case 'words':
        return node.words;
      case 'list':
        return joined(
          node.items.map((item) => value(item)),
          '、',
          ', ',
        );
      case 'map':
        return joined(
          node.entries.map((entry) => {
            const label = name(entry.key, entry.node, []);
            const said = value(entry.node);
            return { 'zh-CN': `${label['zh-CN']}：${said['zh-CN']}`, en: `${inSentence(label.en)}: ${said.en}` };
          }),
          '；',
          '; ',
        );
      case 'table':
        return joined(
          node.rows.map((row) => value(row.outcome)),
          '、',
          ', ',
        );
    }
  }

  /** A rule by its label; a code by the policy's word for it; else by what its key is called. */
  function name(key: string, node: OutlineNode, path: readonly string[]): Localized {
    const label = childOf(node, 'label');
    if (label?.kind === 'words') return label.words;
    if (path[0] === 'clauses') return { 'zh-CN': `第 ${key} 条`, en: `Clause ${key}` };
    if (/^[A-Z]/.test(key)) return named(key) ?? valueWords(key);
    if (path.at(-1) === 'facts' || path.at(-1) === 'onlyFor') return factLabel(lexicon, key);
    return kindOf(key, node);
  }

  /** A rule without a label is told by its kind and what it begins with, where its name is no word of the format. */
  function kindOf(key: string, node: OutlineNode): Localized {
    const words = keyWords(key);
    const kind = childOf(node, 'kind');
    if (words['zh-CN'] !== key || kind?.kind !== 'value') return words;
    const from = childOf(node, 'from');
    const since = from?.kind === 'value' ? `（自${value(from)['zh-CN']}起）` : '';
    return { ...words, 'zh-CN': value(kind)['zh-CN'] + since };
  }

  const itemName = (item: OutlineNode, first: string): Localized => {
    const label = childOf(item, 'label');
    return label?.kind === 'words' ? label.words : (named(first) ?? valueWords(first));
  };

  function condition({ fact, condition: asked, written }: OutlineCondition) {
    const words = asked ? conditionWords(lexicon, fact, asked) : { 'zh-CN': written, en: written };
    return { fact, label: factLabel(lexicon, fact), words };
  }

  function when({ when: asked }: OutlineRow): Localized {
    if (asked.length === 0) return { 'zh-CN': '其他情形', en: 'otherwise' };
    return joined(
      asked.map((one) => {
        const { label, words } = condition(one);
        return { 'zh-CN': `${label['zh-CN']}${words['zh-CN']}`, en: `${inSentence(label.en)} ${words.en}` };
      }),
      '，且',
      ' and ',
    );
  }

  return { value, name, itemName, condition, when };
}

const joined = (parts: readonly Localized[], chinese: string, english: string): Localized => ({
  'zh-CN': parts.map((part) => part['zh-CN']).join(chinese),
  en: parts.map(({ en }) => en).join(english),
});

const entriesOf = (node: OutlineNode | undefined) => (node?.kind === 'map' ? node.entries : []);

function labelsOf(node: OutlineNode | undefined): Labels {
  const labels = entriesOf(node).flatMap(({ key, node: label }) =>
    label.kind === 'words' ? [[key, label.words]] : [],
  );
  return Object.fromEntries(labels) as Labels;
}

function factOf(key: string, node: OutlineNode): IntakeFact {
  const label = childOf(node, 'label');
  const unit = childOf(childOf(node, 'amount'), 'unit');
  const choices = entriesOf(childOf(node, 'choices')).map((choice) => ({
    value: choice.key,
    label: ownWords(choice.node) ?? { 'zh-CN': choice.key, en: choice.key },
    onlyFor: {},
  }));
  const type: FactType =
    unit?.kind === 'value'
      ? { kind: 'number', unit: String(unit.value), optional: true }
      : { kind: 'yesNo', optional: true };
  return {
    label: label?.kind === 'words' ? label.words : { 'zh-CN': key, en: key },
    askedOf: 'NOBODY',
    type,
    choices,
    hoursSince: null,
  };
}

/** A wording, also where more stands beside it. */
function ownWords(node: OutlineNode): Localized | undefined {
  if (node.kind === 'words') return node.words;
  const [label, zh, en] = ['label', 'zh-CN', 'en'].map((key) => childOf(node, key));
  if (label?.kind === 'words') return label.words;
  return zh?.kind === 'value' && en?.kind === 'value' ? { 'zh-CN': String(zh.value), en: String(en.value) } : undefined;
}

/** Codes with their words, wherever the policy gives them; the first time it does counts. */
function collect(node: OutlineNode, names: Record<string, Localized>): void {
  if (node.kind !== 'map') return;
  for (const { key, node: child } of node.entries) {
    const said = /^[A-Z][A-Z0-9_]*$/.test(key) ? ownWords(child) : undefined;
    if (said && !Object.hasOwn(names, key)) names[key] = said;
    collect(child, names);
  }
}
