import { formatWindow } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useFrame } from '../time/use-frame';

const SecondVisitParts = graphql(`
  fragment SecondVisit on SecondVisit {
    from
    to
    parts
    note
  }
`);

/** What a visit that did not help asks of the next: when it suits, what to bring, what to know. */
export function SecondVisit({ wish }: { wish: FragmentType<typeof SecondVisitParts> }) {
  const frame = useFrame();
  const { from, to, parts, note } = readFragment(SecondVisitParts, wish);
  return (
    <div className="flex flex-col gap-1">
      {from && to && (
        <p data-numeric>
          <Trans>It suits the customer: {formatWindow(from, to, frame)}</Trans>
        </p>
      )}
      {parts && (
        <p className="break-words">
          <Trans>To bring: {parts}</Trans>
        </p>
      )}
      {note && <p className="break-words whitespace-pre-line">{note}</p>}
    </div>
  );
}
