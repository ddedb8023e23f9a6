import type { ReactNode } from 'react';

/** The one `h1` of a page. */
export function PageHeading({ children }: { children: ReactNode }) {
  return <h1 className="mt-2 mb-4 text-title font-bold">{children}</h1>;
}
