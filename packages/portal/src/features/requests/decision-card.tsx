import { Card } from '@aftercare/ui';
import type { ReactNode } from 'react';

export interface DecisionCardProps {
  title: ReactNode;
  children: ReactNode;
  /** The answers, the wished-for one first. */
  actions: ReactNode;
}

/** One thing the customer must decide: what, at what price, with what consequence, and the two answers. */
export function DecisionCard({ title, children, actions }: DecisionCardProps) {
  return (
    <div className="rounded-card ring-2 ring-brand">
      <Card title={title}>
        <div className="flex flex-col gap-4">
          {children}
          <div className="flex flex-col gap-2.5 sm:flex-row-reverse sm:justify-end" data-screen-only>
            {actions}
          </div>
        </div>
      </Card>
    </div>
  );
}
