import { Button, FieldHint, IconButton, Select, TextArea, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import type { EightDPath } from '../../gql/graphql';
import { ColleagueField } from '../../people/colleague-field';
import { type Correction, type Measure, newMeasure } from './disciplines';
import type { SectionProps } from './section-props';

interface OfCauses extends SectionProps {
  at: 'corrections';
  /** Each names the root cause it removes, and by when. */
  ofCauses: true;
  rows: readonly Correction[];
  onChange: (rows: readonly Correction[]) => void;
}

interface AtOnce extends SectionProps {
  at: 'containment';
  ofCauses?: false;
  rows: readonly Measure[];
  onChange: (rows: readonly Measure[]) => void;
}

/** D3, D5 and D6: what is done, by whom, and how it was seen to work. */
export function ActionsSection(props: OfCauses | AtOnce) {
  const { t } = useLingui();
  const { at, lacks, disabled } = props;
  const change = (place: number, part: Partial<Correction>) => {
    const next = <Row extends Measure>(rows: readonly Row[]) =>
      rows.map((row, on) => (on === place ? { ...row, ...part } : row));
    if (props.ofCauses) props.onChange(next(props.rows));
    else props.onChange(next(props.rows));
  };
  const remove = (place: number) => {
    if (props.ofCauses) props.onChange(props.rows.filter((_, on) => on !== place));
    else props.onChange(props.rows.filter((_, on) => on !== place));
  };
  const add = () => {
    if (props.ofCauses) props.onChange([...props.rows, { ...newMeasure, path: 'OCCURRENCE', dueOn: '' }]);
    else props.onChange([...props.rows, newMeasure]);
  };
  const hint = (place: number, name: string) => lacks(`${at}.${place}.${name}`) && t`Needed for the next step`;
  return (
    <fieldset disabled={disabled} className="flex min-w-0 flex-col gap-4">
      {lacks(at) && (
        <FieldHint>
          {props.ofCauses ? t`Each of the two causes is removed by something.` : t`Needed for the next step`}
        </FieldHint>
      )}
      <ul className="flex flex-col gap-4">
        {props.rows.map((row, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place
          <li key={place} className="flex flex-col gap-3 rounded-control border border-line p-3">
            <div className="flex items-start gap-2">
              <TextArea
                className="min-w-0 flex-1"
                label={t`What is done (${place + 1})`}
                hint={hint(place, 'action')}
                rows={2}
                maxLength={2000}
                value={row.action}
                onChange={(event) => change(place, { action: event.target.value })}
              />
              <IconButton
                label={t`Remove what is done (${place + 1})`}
                icon={<Trash2 />}
                onClick={() => remove(place)}
              />
            </div>
            <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
              {'path' in row && (
                <Select<EightDPath>
                  label={<Trans>Which cause it removes</Trans>}
                  value={row.path as EightDPath}
                  onChange={(path) => change(place, { path })}
                  options={[
                    { value: 'OCCURRENCE', label: t`Why it happened` },
                    { value: 'ESCAPE', label: t`Why it escaped` },
                  ]}
                />
              )}
              <ColleagueField
                label={<Trans>By whom</Trans>}
                hint={hint(place, 'byId')}
                value={row.byId}
                onChange={(byId) => change(place, { byId })}
              />
              {'dueOn' in row && (
                <TextField
                  type="date"
                  label={<Trans>By when</Trans>}
                  value={row.dueOn as string}
                  onChange={(event) => change(place, { dueOn: event.target.value })}
                />
              )}
              <TextField
                type="date"
                label={<Trans>Done on</Trans>}
                hint={hint(place, 'doneOn')}
                value={row.doneOn}
                onChange={(event) => change(place, { doneOn: event.target.value })}
              />
              <TextField
                type="date"
                label={<Trans>Verified on</Trans>}
                hint={hint(place, 'verifiedOn')}
                value={row.verifiedOn}
                onChange={(event) => change(place, { verifiedOn: event.target.value })}
              />
            </div>
            <TextArea
              label={<Trans>How it was verified, and what came of it</Trans>}
              hint={hint(place, 'verification')}
              rows={2}
              maxLength={2000}
              value={row.verification}
              onChange={(event) => change(place, { verification: event.target.value })}
            />
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
          {props.ofCauses ? <Trans>Add a correction</Trans> : <Trans>Add what was done at once</Trans>}
        </Button>
      )}
    </fieldset>
  );
}
