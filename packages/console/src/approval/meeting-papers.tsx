import { formatFileSize, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';

export interface Paper {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  url: string;
  sha256: string;
}

/** Papers of a meeting, to be opened; the fingerprint shows that one is the paper that was kept. */
export function MeetingPapers({ papers }: { papers: readonly Paper[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ul aria-label={t`Papers of the meeting`} className="mt-1 flex flex-col gap-1">
      {papers.map(({ id, name, size, url, sha256 }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2 text-small">
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-w-0 items-center gap-1.5 text-brand hover:underline"
          >
            <FileText aria-hidden className="size-4 shrink-0" />
            <span className="min-w-0 break-words">{name}</span>
          </a>
          <span className="text-caption text-ink-soft" title={t`Fingerprint (SHA-256) ${sha256}`} data-numeric>
            {formatFileSize(size, language)} · SHA-256 {sha256.slice(0, 8)}…
          </span>
        </li>
      ))}
    </ul>
  );
}
