import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';

const ApprovalChangesParts = graphql(`
  fragment ApprovalChanges on Approval {
    id
    changes {
      field
      label {
        text
      }
      before {
        text
      }
      after {
        text
      }
    }
  }
`);

/** What is not as it was when one last looked: before and after. Nothing when nothing changed. */
export function ApprovalChanges({ approval }: { approval: FragmentType<typeof ApprovalChangesParts> }) {
  const { changes } = readFragment(ApprovalChangesParts, approval);
  if (changes.length === 0) return null;
  return (
    <section className="rounded-card border border-line bg-sunken p-3">
      <h3 className="text-small font-semibold">
        <Trans>What changed since the round before</Trans>
      </h3>
      <dl className="mt-2 flex flex-col gap-2 text-small">
        {changes.map(({ field, label, before, after }) => (
          <div key={field}>
            <dt className="text-caption text-ink-soft">{label.text}</dt>
            <dd className="flex flex-wrap gap-x-2 break-words">
              {before && <del className="text-broken">{before.text}</del>}
              {after ? (
                <ins className="font-semibold text-ok no-underline">{after.text}</ins>
              ) : (
                <span className="text-ink-soft">
                  <Trans>nothing any more</Trans>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
