import { readFileSync } from 'node:fs';
import { parse, parseDocument, type Document } from 'yaml';
import type { Policy } from '../domain/policy.js';
import { loadPolicy } from '../format/load-policy.js';
import { describeIssue } from '../format/policy-issue.js';

/** Where a value stands in a policy file. */
export type FilePath = readonly (string | number)[];

/** The text of one of the policies that come with the product. */
export function policyText(name: string): string {
  return readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8');
}

/** A policy as it comes. Read once: tests only look at it. */
export function policyNamed(name: string): Policy {
  const policy = asTheyCome.get(name) ?? policyOf(policyText(name), name);
  asTheyCome.set(name, policy);
  return policy;
}

/** A policy with one value of its file changed. */
export function policyWith(name: string, at: FilePath, to: unknown): Policy {
  const document = documentOf(name).clone() as Document;
  document.setIn(at, to);
  return policyOf(document.toString({ lineWidth: 0 }), name);
}

/** Every value of a policy file that holds no others, with its place, as it is written there. */
export function valuesOf(name: string): [FilePath, unknown][] {
  return leavesOf(contents(name), []);
}

/** The value at a place of a policy file, as it is written there. */
export function writtenAt(name: string, path: FilePath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], contents(name));
}

const asTheyCome = new Map<string, Policy>();
const documents = new Map<string, Document>();
const read = new Map<string, unknown>();

function documentOf(name: string): Document {
  const document = documents.get(name) ?? parseDocument(policyText(name));
  documents.set(name, document);
  return document;
}

function contents(name: string): unknown {
  if (!read.has(name)) read.set(name, parse(policyText(name)));
  return read.get(name);
}

function policyOf(text: string, name: string): Policy {
  const loaded = loadPolicy(text, `${name}.yaml`);
  if (!loaded.ok) throw new Error(loaded.issues.map((issue) => describeIssue(issue, 'en')).join('\n'));
  return loaded.policy;
}

function leavesOf(value: unknown, path: FilePath): [FilePath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
