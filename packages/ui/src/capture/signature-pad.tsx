import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../controls/button';
import { ChoiceFrame } from '../controls/choice-frame';
import type { FieldProps } from '../controls/field-frame';
import { SegmentedControl } from '../controls/segmented-control';
import { TextField } from '../controls/text-field';
import { DrawingCanvas } from './drawing-canvas';

/** What was signed with: a drawing as a PNG file, or a name typed in place of one. */
export type Signature = { kind: 'drawn'; image: File } | { kind: 'typed'; name: string };

export interface SignaturePadProps extends FieldProps {
  value: Signature | null;
  onChange: (signature: Signature | null) => void;
}

/** A signature with a finger, a pen or a mouse; or, for those who cannot draw, a typed name of the same standing. */
export function SignaturePad({ value, onChange, ...field }: SignaturePadProps) {
  const { t } = useLingui();
  const [way, setWay] = useState<Signature['kind']>(value?.kind ?? 'drawn');
  const [sheet, setSheet] = useState(0);
  return (
    <ChoiceFrame {...field}>
      {() => (
        <div className="flex flex-col gap-2.5">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <SegmentedControl
              label={t`How to sign`}
              segments={[
                { value: 'drawn', label: <Trans>Draw</Trans> },
                { value: 'typed', label: <Trans>Type the name</Trans> },
              ]}
              value={way}
              onChange={(next) => {
                setWay(next);
                onChange(null);
              }}
            />
            {way === 'drawn' && value && (
              <Button
                variant="quiet"
                onClick={() => {
                  setSheet(sheet + 1);
                  onChange(null);
                }}
              >
                <Trans>Start over</Trans>
              </Button>
            )}
          </div>
          {way === 'drawn' ? (
            <DrawingCanvas
              key={sheet}
              label={t`Sign here. If you cannot draw, choose “Type the name”.`}
              onDrawn={(image) => onChange({ kind: 'drawn', image })}
            />
          ) : (
            <TextField
              label={<Trans>Full name, as a signature</Trans>}
              autoComplete="name"
              value={value?.kind === 'typed' ? value.name : ''}
              onChange={(event) => {
                const name = event.target.value;
                onChange(name.trim() === '' ? null : { kind: 'typed', name });
              }}
            />
          )}
        </div>
      )}
    </ChoiceFrame>
  );
}
