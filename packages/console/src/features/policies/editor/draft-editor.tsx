import { Button, ConfirmDialog, IconButton, SegmentedControl, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { RefusalBanner } from '../../../change/refusal-banner';
import { useSavePolicyDraft } from '../use-save-policy-draft';
import type { EditorWords } from './editor-words';
import { GuidedForms } from './guided-forms';
import { IssueList } from './issue-list';
import { SourceEditor } from './source-editor';
import { useDraftText } from './use-draft-text';
import { usePolicyIssues } from './use-policy-issues';
import { WhatCame } from './what-came';

export interface DraftEditorProps {
  id: string;
  code: string;
  /** Of `source`, which is the text as it is saved now: both change together. */
  revision: number;
  source: string;
  line: number | undefined;
  words: EditorWords;
  /** Reads the saved text, its revision and its words again. */
  onReload: () => void;
}

type Mode = 'forms' | 'text';

/** A draft being written: as forms over its tables, or as text; checked while it is written, kept until it is saved. */
export function DraftEditor({ id, code, revision, source, line, words, onReload }: DraftEditorProps) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSavePolicyDraft();
  const draft = useDraftText(id, source);
  const found = usePolicyIssues(draft.text, code);
  const [mode, setMode] = useState<Mode>(line ? 'text' : 'forms');
  const [part, setPart] = useState('parameters');
  const [jump, setJump] = useState<{ line: number } | null>(line ? { line } : null);
  const leaving = useBlocker({
    shouldBlockFn: () => draft.dirty,
    enableBeforeUnload: () => draft.dirty,
    withResolver: true,
  });
  const store = useCallback(async () => {
    const text = draft.text;
    if (!(await save.run({ policyVersionId: id, revision, source: text }))) return;
    draft.keep(text);
    toast({ text: t`The draft is saved.` });
    onReload();
  }, [draft, save, id, revision, toast, t, onReload]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey)) return;
      const key = event.key.toLowerCase();
      const action = key === 's' ? () => void store() : key === 'z' ? (event.shiftKey ? draft.redo : draft.undo) : null;
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store, draft]);
  const goTo = (at: number) => {
    setMode('text');
    setJump({ line: at });
  };
  return (
    <>
      <div className="sticky top-12 z-9 flex flex-wrap items-center gap-2 border-b border-line bg-card px-4 py-2 md:px-5">
        <SegmentedControl<Mode>
          label={t`Write as`}
          value={mode}
          onChange={setMode}
          segments={[
            { value: 'forms', label: t`Tables` },
            { value: 'text', label: t`Text` },
          ]}
        />
        <IconButton label={t`Undo`} icon={<Undo2 />} disabled={!draft.canUndo} onClick={draft.undo} />
        <IconButton label={t`Redo`} icon={<Redo2 />} disabled={!draft.canRedo} onClick={draft.redo} />
        <span aria-live="polite" className="text-small text-ink-soft">
          {draft.dirty ? <Trans>Not saved yet; kept on this device</Trans> : <Trans>Saved</Trans>}
        </span>
        <Button
          className="ml-auto"
          variant="primary"
          busy={save.busy}
          disabled={!draft.dirty}
          onClick={() => void store()}
        >
          <Trans>Save the draft</Trans>
        </Button>
      </div>
      <div className="flex flex-col gap-3 px-3 pt-3 empty:hidden md:px-5 md:pt-5">
        <WhatCame draft={draft} />
        <RefusalBanner refused={save.refused} onReload={onReload} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 max-lg:order-2">
          {mode === 'text' ? (
            <SourceEditor text={draft.text} issues={found.issues} jump={jump} onChange={draft.change} />
          ) : (
            <GuidedForms
              text={draft.text}
              words={words}
              issues={found.issues}
              part={part}
              onPart={setPart}
              onChange={draft.change}
              onText={goTo}
            />
          )}
        </div>
        <IssueList {...found} onJump={goTo} />
      </div>
      <ConfirmDialog
        open={leaving.status === 'blocked'}
        onOpenChange={() => leaving.reset?.()}
        title={<Trans>Leave without saving?</Trans>}
        consequence={<Trans>What you wrote stays on this device, and is here when you come back.</Trans>}
        confirmLabel={t`Leave`}
        onConfirm={() => leaving.proceed?.()}
      />
    </>
  );
}
