import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';

/** The one `h1` of a page, and the title of its tab. */
export function PageHeading({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const portal = t`Aftercare`;
  useEffect(() => {
    document.title = `${heading.current?.textContent} · ${portal}`;
  });
  return (
    <h1 ref={heading} className="mt-2 mb-4 text-title font-bold">
      {children}
    </h1>
  );
}
