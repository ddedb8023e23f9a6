import { Button, EmptyState } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarX } from 'lucide-react';
import { HotlineLink } from '../../../../app/hotline-link';

export interface NoTimesProps {
  onAgain: () => void;
  onBack?: () => void;
}

/** Nobody is free in the next two weeks: what happens instead. */
export function NoTimes({ onAgain, onBack }: NoTimesProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<CalendarX />}
      title={<Trans>No time is free at the moment</Trans>}
      level={2}
      action={
        <div className="flex flex-wrap justify-center gap-2.5">
          <HotlineLink />
          <Button onClick={onAgain}>{t`Look again`}</Button>
          {onBack && <Button onClick={onBack}>{t`Keep the time I have`}</Button>}
        </div>
      }
    >
      <Trans>We will call you to agree on one. You can also leave a message below that says when it suits you.</Trans>
    </EmptyState>
  );
}
