import { lazyDialog } from '@aftercare/ui';
import { Suspense } from 'react';
import type { AdmissionDialog, AdmissionDialogProps } from './admission-dialog';
import type { AdmissionForm, OutsiderClass } from './use-admission-form';

const AccidentDialog = lazyDialog(() =>
  import('./accident-dialog').then(({ AccidentDialog: it }) => ({ default: it })),
);
const DrawDialog = lazyDialog(() => import('./draw-dialog').then(({ DrawDialog: it }) => ({ default: it })));
const EducationDialog = lazyDialog(() =>
  import('./education-dialog').then(({ EducationDialog: it }) => ({ default: it })),
);
const ExamDialog = lazyDialog(() => import('./exam-dialog').then(({ ExamDialog: it }) => ({ default: it })));
const InspectDialog = lazyDialog(() => import('./inspect-dialog').then(({ InspectDialog: it }) => ({ default: it })));
const PaperDialog = lazyDialog(() => import('./paper-dialog').then(({ PaperDialog: it }) => ({ default: it })));
const StampDialog = lazyDialog(() => import('./stamp-dialog').then(({ StampDialog: it }) => ({ default: it })));
const StopDialog = lazyDialog(() => import('./stop-dialog').then(({ StopDialog: it }) => ({ default: it })));
const ViolationDialog = lazyDialog(() =>
  import('./violation-dialog').then(({ ViolationDialog: it }) => ({ default: it })),
);
const WordsDialog = lazyDialog(() => import('./words-dialog').then(({ WordsDialog: it }) => ({ default: it })));

export interface AdmissionDialogsProps extends AdmissionDialogProps {
  dialog: AdmissionDialog;
  form: AdmissionForm;
  named: OutsiderClass;
  /** Whether the person is of another firm. */
  ofFirm: boolean;
}

/** The dialog that was asked for. */
export function AdmissionDialogs({ dialog, form, named, ofFirm, ...rest }: AdmissionDialogsProps) {
  return (
    <Suspense fallback={null}>
      {dialog.what === 'PAPER' && <PaperDialog {...rest} form={form} named={named} />}
      {dialog.what === 'EDUCATION' && <EducationDialog {...rest} named={named} />}
      {dialog.what === 'EXAM' && <ExamDialog {...rest} />}
      {dialog.what === 'STAMP' && <StampDialog {...rest} />}
      {dialog.what === 'INSPECT' && <InspectDialog {...rest} form={form} />}
      {dialog.what === 'VIOLATION' && <ViolationDialog {...rest} />}
      {dialog.what === 'DRAW' && <DrawDialog {...rest} {...dialog} />}
      {dialog.what === 'STOP' && <StopDialog {...rest} form={form} />}
      {dialog.what === 'ACCIDENT' && <AccidentDialog {...rest} named={named} ofFirm={ofFirm} />}
      {(dialog.what === 'ASK' ||
        dialog.what === 'REVOKE' ||
        dialog.what === 'LIFT' ||
        dialog.what === 'TAKE_BACK' ||
        dialog.what === 'OUTCOME') && <WordsDialog {...rest} dialog={dialog} />}
    </Suspense>
  );
}
