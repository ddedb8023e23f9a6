import type { Localized } from '@aftercare/schema';
import { localizedText, type LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policy/index.js';

type Source = Readonly<Record<string, unknown>>;
type Context = ReadContext & PolicyContext;

interface Named {
  readonly name: string;
  readonly label: LocalizedText;
}

/** The posts somebody holds, in the words of the policy in force. */
export async function officesOf(source: Source, context: Context): Promise<Named[]> {
  const offices = source['offices'] as string[];
  if (!offices.length) return [];
  const { policy } = await context.house.policies.inForce(context.read, context.actor.organizationId);
  return offices.map((name) => named(name, policy.offices[name]?.label, context));
}

/** The department somebody works in, in the words of the policy in force. */
export async function departmentOf(source: Source, context: Context): Promise<Named | null> {
  const name = source['department'] as string | null;
  if (name === null) return null;
  const { policy } = await context.house.policies.inForce(context.read, context.actor.organizationId);
  return named(name, policy.departments[name], context);
}

const named = (name: string, label: Localized | undefined, { actor }: Context): Named => ({
  name,
  label: localizedText(label ?? { 'zh-CN': name, en: name }, actor.language),
});
