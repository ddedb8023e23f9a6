import { Banner, Button, buttonClass, Card, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { ActionsSection } from './actions-section';
import { CausePathField } from './cause-path-field';
import { type Disciplines, disciplinesOf, inputOf } from './disciplines';
import { EightDSteps } from './eight-d-steps';
import { PreventionsSection } from './preventions-section';
import { ProblemSection } from './problem-section';
import { TeamSection } from './team-section';
import { useSaveEightD } from './use-save-eight-d';

const EightDReportParts = graphql(`
  fragment EightDReport on EightD {
    id
    version
    state
    allowedActions
    missing
    paperZh
    paperEn
    disciplines {
      lead {
        id
      }
      members {
        id
        part
      }
      problem {
        what
        where
        when
        extent
        evidence
      }
      containment {
        action
        by {
          id
        }
        doneOn
        verification
        verifiedOn
      }
      occurrence {
        whys
        rootCause
      }
      escape {
        whys
        rootCause
      }
      corrections {
        path
        action
        by {
          id
        }
        dueOn
        doneOn
        verification
        verifiedOn
      }
      preventions {
        action
        by {
          id
        }
        doneOn
      }
      closing
    }
    ...EightDSteps
  }
`);

export interface EightDReportProps {
  report: FragmentType<typeof EightDReportParts>;
  onChanged: () => void;
}

/** The eight disciplines, written on one page; each step is confirmed once what it confirms stands there. */
export function EightDReport({ report, onChanged }: EightDReportProps) {
  const { t } = useLingui();
  const toast = useToast();
  const parts = readFragment(EightDReportParts, report);
  const { id: reportId, version, allowedActions, missing, paperZh, paperEn } = parts;
  const save = useSaveEightD();
  // Null while nothing was written since it was last kept: then it follows what others keep.
  const [edits, setEdits] = useState<{ written: Disciplines; on: number } | null>(null);
  const written = edits?.written ?? disciplinesOf(parts.disciplines);
  const may = allowedActions.includes('SAVE');
  const set = (part: Partial<Disciplines>) => setEdits({ written: { ...written, ...part }, on: edits?.on ?? version });
  /** The version it is kept in; null where it was refused. */
  const keep = async (): Promise<number | null> => {
    if (!edits) return version;
    const done = await save.run({ reportId, version: edits.on, disciplines: inputOf(written) });
    if (!done) return null;
    setEdits(null);
    return done.report.version;
  };
  const saveIt = async () => {
    if ((await keep()) === null) return;
    toast({ text: t`Kept.` });
    onChanged();
  };
  const lacks = (path: string) => !edits && missing.includes(path);
  const section = { lacks, disabled: !may };
  return (
    <>
      <EightDSteps report={parts} edited={edits !== null} keep={keep} onChanged={onChanged} />
      <Card title={<Trans>D1 Team</Trans>}>
        <TeamSection {...section} leadId={written.leadId} members={written.members} onChange={set} />
      </Card>
      <Card title={<Trans>D2 Problem</Trans>}>
        <ProblemSection {...section} problem={written.problem} onChange={(problem) => set({ problem })} />
      </Card>
      <Card title={<Trans>D3 Containment</Trans>}>
        <ActionsSection
          {...section}
          at="containment"
          rows={written.containment}
          onChange={(containment) => set({ containment })}
        />
      </Card>
      <Card title={<Trans>D4 Root causes</Trans>}>
        <div className="grid gap-6 md:grid-cols-2">
          <CausePathField
            {...section}
            at="occurrence"
            title={t`Why it happened`}
            path={written.occurrence}
            onChange={(occurrence) => set({ occurrence })}
          />
          <CausePathField
            {...section}
            at="escape"
            title={t`Why it escaped`}
            path={written.escape}
            onChange={(escape) => set({ escape })}
          />
        </div>
      </Card>
      <Card title={<Trans>D5 and D6 Corrections</Trans>}>
        <ActionsSection
          {...section}
          at="corrections"
          ofCauses
          rows={written.corrections}
          onChange={(corrections) => set({ corrections })}
        />
      </Card>
      <Card title={<Trans>D7 Prevention</Trans>}>
        <PreventionsSection {...section} rows={written.preventions} onChange={(preventions) => set({ preventions })} />
      </Card>
      <Card title={<Trans>D8 Closing</Trans>}>
        <TextArea
          label={<Trans>What was learned, and thanks</Trans>}
          hint={lacks('closing') && t`Needed for the next step`}
          rows={3}
          maxLength={2000}
          disabled={!may}
          value={written.closing}
          onChange={(event) => set({ closing: event.target.value })}
        />
      </Card>
      <div
        data-screen-only
        className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-[5] -mx-3 flex flex-col gap-2 border-t border-line bg-card px-3 py-3 md:bottom-0 md:-mx-5 md:px-5"
      >
        {edits && edits.on !== version && (
          <Banner tone="risk">
            <Trans>Somebody else kept the report meanwhile. Keeping yours will be refused: copy what you wrote.</Trans>
          </Banner>
        )}
        <RefusalBanner
          refused={save.refused}
          onReload={() => {
            setEdits(null);
            onChanged();
          }}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <a href={paperZh} target="_blank" rel="noreferrer" className={buttonClass({ variant: 'secondary' })}>
            <FileText aria-hidden className="size-4" /> <Trans>PDF in Chinese</Trans>
          </a>
          <a href={paperEn} target="_blank" rel="noreferrer" className={buttonClass({ variant: 'secondary' })}>
            <FileText aria-hidden className="size-4" /> <Trans>PDF in English</Trans>
          </a>
          {may && (
            <Button variant="primary" busy={save.busy} disabled={!edits} onClick={() => void saveIt()}>
              <Trans>Keep the report</Trans>
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
