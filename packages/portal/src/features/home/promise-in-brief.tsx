import { formatDeadline } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { entitlementWords } from '../../words/entitlement-words';
import { promiseWords, TOLD_BY_SENTENCE } from '../../words/promise-words';

const PromiseInBriefParts = graphql(`
  fragment PromiseInBrief on PromisePreview {
    entitlement
    costOpen
    promises {
      kind
      dueAt
    }
  }
`);

export interface PromiseInBriefProps {
  promise: FragmentType<typeof PromiseInBriefParts>;
}

/** The promise in one line beside the button: nobody scrolls back for it before sending. */
export function PromiseInBrief({ promise }: PromiseInBriefProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { entitlement, costOpen, promises } = readFragment(PromiseInBriefParts, promise);
  const first = promises.find(({ kind }) => kind !== 'CUSTOMER_NOTICE' && !TOLD_BY_SENTENCE.has(kind));
  return (
    <p className="-mb-3 text-center text-small">
      {first && (
        <>
          {t(promiseWords[first.kind])} <strong className="font-semibold">{formatDeadline(first.dueAt, frame)}</strong>
          {' · '}
        </>
      )}
      {costOpen ? t`Cost depends on the part` : t(entitlementWords[entitlement])}
    </p>
  );
}
