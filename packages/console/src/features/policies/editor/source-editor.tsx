import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { PolicyIssueFound } from './use-policy-issues';

export interface SourceEditorProps {
  text: string;
  issues: readonly PolicyIssueFound[];
  /** The line to go to; a new object each time. */
  jump: { line: number } | null;
  onChange: (text: string) => void;
}

const lineHeight = 20;

/** The text itself, with its lines counted and those marked where something is wrong. */
export function SourceEditor({ text, issues, jump, onChange }: SourceEditorProps) {
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  useEffect(() => {
    const field = area.current;
    if (!jump || !field) return;
    const lines = latest.current.split('\n');
    const start = lines.slice(0, jump.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, start + (lines[jump.line - 1]?.length ?? 0));
    const top = field.getBoundingClientRect().top + scrollY + (jump.line - 1) * lineHeight;
    scrollTo({ top: top - innerHeight / 3 });
  }, [jump]);
  const lines = text.split('\n').length;
  const wrong = new Map(issues.map(({ line, message }) => [line, message.text]));
  return (
    <div className="flex overflow-x-auto rounded-card border border-line-strong bg-card py-2 font-mono text-caption">
      <ol
        aria-hidden
        className="shrink-0 text-right text-ink-soft select-none"
        style={{ lineHeight: `${lineHeight}px` }}
      >
        {Array.from({ length: lines }, (_, index) => (
          <li
            key={index}
            title={wrong.get(index + 1)}
            className={wrong.has(index + 1) ? 'bg-broken-bg px-2 font-semibold text-broken' : 'px-2'}
          >
            {index + 1}
          </li>
        ))}
      </ol>
      <textarea
        ref={area}
        aria-label={t`Text of the policy`}
        spellCheck={false}
        autoCapitalize="off"
        wrap="off"
        rows={lines}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // Escape first gives the Tab key back to the page.
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        className="min-w-0 flex-1 resize-none overflow-x-auto overflow-y-hidden bg-transparent px-2 whitespace-pre outline-none"
        style={{ lineHeight: `${lineHeight}px` }}
      />
    </div>
  );
}
