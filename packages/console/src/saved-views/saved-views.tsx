import { lazy, Suspense } from 'react';
import { withWords } from '../app/load-messages';
import { viewWords } from '../app/room-words';
import type { SavedViewsProps } from './saved-views-menu';

const Later = lazy(() =>
  withWords(viewWords, import('./saved-views-menu')).then(({ SavedViewsMenu: it }) => ({ default: it })),
);

/** The views of a list, fetched after the list: its place is kept. */
export function SavedViews<Search extends object>({ onChoose, ...rest }: SavedViewsProps<Search>) {
  return (
    <Suspense fallback={<span className="min-h-control min-w-28" />}>
      <Later {...rest} onChoose={(chosen) => onChoose(chosen as Search)} />
    </Suspense>
  );
}
