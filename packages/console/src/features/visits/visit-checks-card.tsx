import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { FieldVisit } from '../../field/field-visit';
import { visitActionWords } from '../../words/visit-words';
import { ChecklistDialog } from './checklist-dialog';
import { FormDialog } from './form-dialog';
import { formsToFill } from './holds-up';

/** The checklists and forms the policy asks for at this visit: gone through and filled in with or without a network. */
export function VisitChecksCard({ visit }: { visit: FieldVisit }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<{ list: string } | { form: string } | null>(null);
  const { id: visitId, checklists } = visit;
  const forms = formsToFill(visit);
  const list = asking && 'list' in asking && checklists.find(({ name }) => name === asking.list);
  const form = asking && 'form' in asking && forms.find(({ name }) => name === asking.form);
  const isOver = ['SIGNED', 'CANCELLED', 'DECLINED', 'OFFERED'].includes(visit.state);
  if (isOver || checklists.length + forms.length === 0) return null;
  return (
    <Card title={<Trans>Checks and forms</Trans>}>
      <ul className="flex flex-col divide-y divide-line">
        {checklists.map(({ name, label, last, holdsUp, before }) => (
          <Line
            key={name}
            label={label.text}
            chip={
              last?.here ? (
                <StateChip state={last.passed ? 'met' : 'broken'}>
                  {last.passed ? t`Passed` : t`Found something`}
                </StateChip>
              ) : (
                <StateChip state={holdsUp ? 'risk' : 'paused'}>
                  {holdsUp ? t`Before: ${t(visitActionWords[before])}` : t`To do`}
                </StateChip>
              )
            }
            verb={last?.here ? t`Again` : t`Go through`}
            onPress={() => setAsking({ list: name })}
          />
        ))}
        {forms.map(({ name, label, writtenAt, holdsUp, before }) => (
          <Line
            key={name}
            label={label.text}
            chip={
              <StateChip state={writtenAt ? 'met' : holdsUp ? 'risk' : 'paused'}>
                {writtenAt ? t`Filled in` : holdsUp && before ? t`Before: ${t(visitActionWords[before])}` : t`To do`}
              </StateChip>
            }
            verb={writtenAt ? null : t`Fill in`}
            onPress={() => setAsking({ form: name })}
          />
        ))}
      </ul>
      {list && <ChecklistDialog visitId={visitId} list={list} onClose={() => setAsking(null)} />}
      {form && <FormDialog visitId={visitId} form={form} onClose={() => setAsking(null)} />}
    </Card>
  );
}

function Line(props: { label: string; chip: ReactNode; verb: string | null; onPress: () => void }) {
  const { label, chip, verb, onPress } = props;
  return (
    <li className="flex items-center gap-3 py-2">
      <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-2 gap-y-1">
        <span className="text-body font-semibold">{label}</span>
        {chip}
      </span>
      {verb && (
        <Button className="min-h-12 shrink-0" aria-label={`${verb}: ${label}`} onClick={onPress}>
          {verb}
        </Button>
      )}
    </li>
  );
}
