import { CircleAlert, Info, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type BannerTone = 'info' | 'risk' | 'broken' | 'offline';

const tones = {
  info: { look: 'bg-met-bg text-met', Icon: Info },
  risk: { look: 'bg-risk-bg text-risk', Icon: TriangleAlert },
  broken: { look: 'bg-broken-bg text-broken', Icon: CircleAlert },
  offline: { look: 'bg-paused-bg text-paused', Icon: WifiOff },
} satisfies Record<BannerTone, unknown>;

export interface BannerProps {
  tone?: BannerTone;
  children: ReactNode;
  /** A button or link at the end. */
  action?: ReactNode;
  className?: string;
}

/** One sentence about the whole page, at its top. Announced politely when it appears. */
export function Banner({ tone = 'info', children, action, className }: BannerProps) {
  const { look, Icon } = tones[tone];
  return (
    <div
      role="status"
      className={classNames('flex flex-wrap items-center gap-x-2.5 gap-y-2 px-4 py-2 text-small', look, className)}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <div className="min-w-0 flex-[1_1_12rem]">{children}</div>
      {action}
    </div>
  );
}
