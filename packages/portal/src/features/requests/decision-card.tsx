import { Card } from '@aftercare/ui';
import type { ReactNode } from 'react';
import { DecisionActions } from './decision-actions';

export interface DecisionCardProps {
  title: ReactNode;
  children: ReactNode;
  /** The answers, the wished-for one first; none where the content brings its own. */
  actions?: ReactNode;
}

/** One thing the customer must decide: what, at what price, with what consequence, and the answers. */
export function DecisionCard({ title, children, actions }: DecisionCardProps) {
  return (
    <div className="rounded-card ring-2 ring-brand">
      <Card title={title}>
        <div className="flex flex-col gap-4">
          {children}
          {actions && <DecisionActions>{actions}</DecisionActions>}
        </div>
      </Card>
    </div>
  );
}
