import { isMap, isScalar, visit, type Document } from 'yaml';
import type { Flaw, RulePath } from './policy-issue.js';

/** What an organization says where its document is silent, by the parameter's name. */
export type PolicySettings = Readonly<Record<string, string | number | boolean>>;

const USE = /^\$([a-z][a-z0-9-]*)$/;

/**
 * Replaces every `$name` in the document by the parameter's value: the organization's setting, else the default that
 * stands in the file. Changes the document in place; values stay where they stood.
 */
export function fillParameters(document: Document, settings: PolicySettings): Flaw[] {
  const flaws: Flaw[] = [];
  const declared = document.get('parameters');
  const names = isMap(declared) ? declared.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
  for (const [name, value] of Object.entries(settings)) {
    if (names.includes(name)) document.setIn(['parameters', name, 'value'], value);
    else flaws.push(unknown(['parameters'], name, names));
  }
  const used = new Set<string>();
  visit(document, {
    Scalar(_, node, ancestors) {
      const name = typeof node.value === 'string' ? USE.exec(node.value)?.[1] : undefined;
      if (name === undefined) return;
      used.add(name);
      if (names.includes(name)) node.value = document.getIn(['parameters', name, 'value']);
      else flaws.push(unknown(pathTo([...ancestors, node]), name, names));
    },
  });
  return [...flaws, ...names.filter((name) => !used.has(name)).map(unused)];
}

function pathTo(ancestors: readonly unknown[]): RulePath {
  return ancestors.flatMap((node, at): (string | number)[] => {
    if (typeof node === 'object' && node !== null && 'key' in node && isScalar(node.key))
      return [String(node.key.value)];
    const list = ancestors[at - 1];
    const index =
      typeof list === 'object' && list !== null && 'items' in list ? (list.items as unknown[]).indexOf(node) : -1;
    return index < 0 ? [] : [index];
  });
}

function unknown(path: RulePath, name: string, names: readonly string[]): Flaw {
  return {
    path,
    message: { 'zh-CN': `没有名为 ${name} 的参数。`, en: `There is no parameter named ${name}.` },
    expected: {
      'zh-CN': names.join('、') || '先在 parameters 中声明',
      en: names.join(', ') || 'declare it in parameters',
    },
  };
}

function unused(name: string): Flaw {
  return {
    path: ['parameters', name],
    onKey: true,
    message: { 'zh-CN': `参数 ${name} 没有被使用。`, en: `Nothing uses the parameter ${name}.` },
    expected: { 'zh-CN': `在规则中写 $${name}，或删去该参数`, en: `write $${name} in a rule, or remove the parameter` },
  };
}
