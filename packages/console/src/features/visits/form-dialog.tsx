import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { focusFirstWrong } from '../../change/focus-first-wrong';
import type { FieldVisit } from '../../field/field-visit';
import { useField } from '../../field/use-field';
import { useClauseWords } from '../../words/use-clause-words';

export interface FormDialogProps {
  visitId: string;
  form: FieldVisit['records'][number];
  onClose: () => void;
}

/** A form of the policy: what the house does not know itself. */
export function FormDialog({ visitId, form, onClose }: FormDialogProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const toast = useToast();
  const field = useField();
  const asked = form.states.filter(({ known }) => !known);
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const said = (name: string) => (texts[name] ?? '').trim();
  const save = async () => {
    setTried(true);
    if (asked.some(({ name }) => said(name) === '')) return focusFirstWrong(fields.current);
    const states = asked.map(({ name }) => ({ name, text: said(name) }));
    await field.take(visitId, { kind: 'FORM', record: form.name, states });
    toast({ text: t`Saved.` });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={form.label.text}
      description={clauseWords(form.clause)}
      footer={
        <Button variant="primary" wide className="min-h-12" onClick={() => void save()}>
          <Trans>Save the form</Trans>
        </Button>
      }
    >
      <div ref={fields} className="flex flex-col gap-4">
        {asked.map(({ name, label }) => (
          <TextArea
            key={name}
            label={label.text}
            rows={2}
            maxLength={2000}
            value={texts[name] ?? ''}
            onChange={(event) => setTexts((before) => ({ ...before, [name]: event.target.value }))}
            error={tried && said(name) === '' ? t`Write something here.` : undefined}
          />
        ))}
      </div>
    </Dialog>
  );
}
