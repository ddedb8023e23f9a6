import { safeParse } from 'valibot';
import type { Policy } from '../domain/policy.js';
import { compilePolicy } from './compile-policy.js';
import { fillParameters, type PolicySettings } from './fill-parameters.js';
import type { Flaw, PolicyIssue } from './policy-issue.js';
import { policySchema } from './policy.schema.js';
import { referenceFlaws } from './reference-flaws.js';
import { schemaFlaws } from './schema-flaws.js';
import { YamlSource } from './yaml-source.js';

/** A policy that can decide, or everything that is wrong with the file, in the order of its lines. */
export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/**
 * Reads a policy file. It is checked in three steps, each only when the one before found nothing: the YAML, the form
 * of every rule, and the sense of the rules (names that are declared, tables without gaps or dead rows).
 * @param fileName only for the issues.
 * @param settings what the organization says where the document is silent; else the defaults in the file.
 */
export function loadPolicy(text: string, fileName: string, settings: PolicySettings = {}): LoadedPolicy {
  const source = new YamlSource(text, fileName);
  const syntax = source.syntaxIssues();
  if (syntax.length > 0) return { ok: false, issues: syntax };
  const unfilled = fillParameters(source.document, settings);
  if (unfilled.length > 0) return refused(source, unfilled);
  const written = source.contents();
  if (written === undefined) return refused(source, [tooManyAliases]);
  const form = safeParse(policySchema, written);
  if (!form.success) return refused(source, schemaFlaws(form.issues));
  const { policy, flaws } = compilePolicy(form.output);
  const senseless = [...referenceFlaws(form.output, written), ...flaws];
  return senseless.length > 0 ? refused(source, senseless) : { ok: true, policy };
}

const tooManyAliases: Flaw = {
  path: [],
  message: { 'zh-CN': '锚点引用有误或过多。', en: 'Anchors are undefined, or used too often.' },
  expected: { 'zh-CN': '把内容写出来', en: 'the content written out' },
};

function refused(source: YamlSource, flaws: readonly Flaw[]): LoadedPolicy {
  const issues = flaws.map((flaw) => source.locate(flaw));
  return { ok: false, issues: issues.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
