import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Said } from '../said';

const ParameterRowParts = graphql(`
  fragment ParameterRow on PolicyParameter {
    name
    label {
      zhCN
      en
    }
    value {
      zhCN
      en
    }
  }
`);

/** What the document leaves open and the organization has set. */
export function ParameterTable({ parameters }: { parameters: readonly FragmentType<typeof ParameterRowParts>[] }) {
  return (
    <Card title={<Trans>Set by the organization</Trans>}>
      <dl className="grid gap-x-6 gap-y-2.5 text-small sm:grid-cols-2">
        {readFragment(ParameterRowParts, parameters).map(({ name, label, value }) => (
          <div key={name} className="flex min-w-0 flex-col" title={`$${name}`}>
            <dt className="text-caption text-ink-soft">
              <Said words={label} />
            </dt>
            <dd className="font-semibold break-words">
              <Said words={value} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
