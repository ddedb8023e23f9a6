import { Trans, useLingui } from '@lingui/react/macro';
import { CloudOff, LockKeyhole, RotateCw, SearchX, TriangleAlert, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApiProblem, ApiProblemKind } from '../api/api-problem';
import { Button } from '../controls/button';

export interface ErrorStateProps {
  /** `apiProblem(error)` of a failed request. */
  problem: ApiProblem;
  /** Tries again. */
  onRetry?: () => void;
  /** The title's heading level, where this stands for the whole page or a section. */
  level?: 1 | 2 | 3;
  /** Another way out: a link home, a telephone number. */
  children?: ReactNode;
}

/** Something could not be shown: why, what to do, and, where it is our fault, what support will ask for. */
export function ErrorState({ problem: { kind, code, traceId }, onRetry, level, children }: ErrorStateProps) {
  const Title = level ? (`h${level}` as const) : 'p';
  const { title, advice, Icon } = useWords(kind);
  return (
    <div role="alert" className="mx-auto flex max-w-105 flex-col items-center gap-2 px-4 py-10 text-center">
      <div aria-hidden className="mb-1 grid size-12 place-items-center rounded-full bg-broken-bg text-broken">
        <Icon className="size-6" />
      </div>
      <Title className="text-lead font-semibold">{title}</Title>
      <p className="text-small text-ink-soft">{advice}</p>
      {onRetry && kind !== 'forbidden' && (
        <Button className="mt-3" icon={<RotateCw aria-hidden className="size-4" />} onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
      {children}
      {kind === 'internal' && (
        <p className="mt-2 font-mono text-caption text-ink-soft select-all">
          {code} {traceId}
        </p>
      )}
    </div>
  );
}

function useWords(kind: ApiProblemKind): { title: string; advice: string; Icon: LucideIcon } {
  const { t } = useLingui();
  switch (kind) {
    case 'offline':
      return { title: t`No connection`, advice: t`Check the network of this device, then try again.`, Icon: CloudOff };
    case 'unauthenticated':
      return { title: t`Please sign in`, advice: t`You have been signed out. Sign in to go on.`, Icon: LockKeyhole };
    case 'forbidden':
      return {
        title: t`Not yours to see`,
        advice: t`If you need this, ask whoever gave you access.`,
        Icon: LockKeyhole,
      };
    case 'not-found':
      return { title: t`Not found`, advice: t`It may have been moved, or the link is incomplete.`, Icon: SearchX };
    case 'busy':
      return { title: t`Too many tries`, advice: t`Wait a minute, then try again.`, Icon: Hourglass };
    case 'malformed':
      return { title: t`This page is out of date`, advice: t`Reload it to get the current version.`, Icon: RotateCw };
    case 'internal':
      return {
        title: t`Something went wrong on our side`,
        advice: t`Nothing was lost. Try again; if it stays, give support the code below.`,
        Icon: TriangleAlert,
      };
  }
}
