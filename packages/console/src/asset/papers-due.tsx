import { Trans } from '@lingui/react/macro';
import { FileText } from 'lucide-react';

/** The papers the customer is to be handed, by the policy. Nothing where none are due. */
export function PapersDue({ papers }: { papers: readonly { text: string }[] }) {
  if (papers.length === 0) return null;
  // One for each payment: the same paper may be due several times.
  const times = new Map<string, number>();
  for (const { text } of papers) times.set(text, (times.get(text) ?? 0) + 1);
  return (
    <div className="flex flex-col gap-1 text-small">
      <h3 className="text-caption text-ink-soft">
        <Trans>Papers to hand over</Trans>
      </h3>
      <ul className="flex flex-col gap-1">
        {[...times].map(([text, count]) => (
          <li key={text} className="flex items-start gap-2">
            <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
            {text}
            {count > 1 && <span data-numeric>× {count}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
