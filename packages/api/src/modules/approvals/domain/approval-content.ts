import type { ApprovalSubject, Localized } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';

/** An office of the policy, or a role of the house, whose holder is asked or told. */
export interface Post {
  readonly name: string;
  readonly kind: 'OFFICE' | 'ROLE';
  readonly label: Localized;
}

/** Everybody who decides at once; a board decides in a meeting, with minutes. */
export interface RouteStep {
  readonly posts: readonly Post[];
  readonly board: boolean;
}

/** Who must agree, step after step, and who is told of the outcome; no steps where nobody need agree. */
export interface Route {
  readonly steps: readonly RouteStep[];
  readonly tell: readonly Post[];
}

/** What is shown to whoever decides. Amounts in minor units. */
export interface ApprovalContent {
  readonly subject: ApprovalSubject;
  readonly rule: string;
  readonly policyVersionId: string;
  readonly requestId: string | null;
  readonly subjectId: string | null;
  readonly title: string;
  readonly reason: string;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  readonly route: Route;
}

/** Whether two routes ask and tell the same posts in the same order. */
export const isSameRoute = (one: Route, other: Route): boolean => routeText(one) === routeText(other);

const names = (posts: readonly Post[]) => posts.map(({ name }) => name);
const routeText = ({ steps, tell }: Route) =>
  JSON.stringify([steps.map(({ posts, board }) => [names(posts), board]), names(tell)]);

/** The content as text: the same for the same content, in whatever order its keys are kept. */
export function contentText(content: ApprovalContent): string {
  return JSON.stringify(content, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
