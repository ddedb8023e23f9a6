import { Button, Menu, type MenuItem } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, OctagonX } from 'lucide-react';
import type { AdmissionAction } from '../../gql/graphql';
import type { AdmissionDialog } from './admission-dialog';
import type { OutsiderClass } from './use-admission-form';

export interface AdmissionActionsProps {
  allowed: readonly AdmissionAction[];
  named: OutsiderClass | null;
  onChoose: (dialog: AdmissionDialog) => void;
}

/** What the viewer may do now: the next step as a button, the rest in a menu; stopping the work always at hand. */
export function AdmissionActions({ allowed, named, onChoose }: AdmissionActionsProps) {
  const { t } = useLingui();
  if (allowed.length === 0) return null;
  const may = (action: AdmissionAction) => allowed.includes(action);
  const item = (key: AdmissionDialog['what'], label: string, is: boolean): MenuItem[] =>
    is ? [{ key, label, onSelect: () => onChoose({ what: key } as AdmissionDialog) }] : [];
  const papers = [
    ...item('PAPER', t`File a paper`, may('FILE')),
    ...item('EDUCATION', t`Record safety education`, may('FILE')),
    ...item('EXAM', t`Record the exam`, may('FILE') && Boolean(named?.exam)),
  ];
  const site = [
    ...item('INSPECT', t`Inspect on site`, may('INSPECT')),
    ...item('VIOLATION', t`Record a violation`, may('RECORD_VIOLATION')),
    ...item('ACCIDENT', t`Report an accident`, may('REPORT_ACCIDENT')),
  ];
  const ends = item('REVOKE', t`Revoke the admission`, may('REVOKE'));
  const groups = [papers, site, ends].filter((group) => group.length > 0);
  return (
    <div data-screen-only className="flex flex-wrap gap-2">
      {may('STAMP') && (
        <Button variant="primary" onClick={() => onChoose({ what: 'STAMP' })}>
          <Trans>Confirm the papers</Trans>
        </Button>
      )}
      {may('ASK') && (
        <Button variant="primary" onClick={() => onChoose({ what: 'ASK' })}>
          <Trans>Ask for approval</Trans>
        </Button>
      )}
      {may('LIFT') && (
        <Button variant="primary" onClick={() => onChoose({ what: 'LIFT' })}>
          <Trans>Let the work go on</Trans>
        </Button>
      )}
      {groups.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button>
              <Trans>More</Trans> <ChevronDown aria-hidden className="size-4" />
            </Button>
          }
          groups={groups}
        />
      )}
      {may('STOP') && (
        <Button variant="danger" onClick={() => onChoose({ what: 'STOP' })}>
          <OctagonX aria-hidden className="size-4" /> <Trans>Stop the work</Trans>
        </Button>
      )}
    </div>
  );
}
