import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';

const LiabilityRulingsParts = graphql(`
  fragment LiabilityRulings on LiabilityRulingType {
    rule {
      name
      label {
        text
      }
    }
    shares {
      basisPoints
      department {
        name
        label {
          text
        }
      }
    }
    trace {
      ...TraceListStep
    }
  }
`);

/** Which department bears how much of a loss. */
export function LiabilityRulings({ rulings }: { rulings: readonly FragmentType<typeof LiabilityRulingsParts>[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {readFragment(LiabilityRulingsParts, rulings).map(({ rule, shares, trace }) => (
        <li key={rule.name} className="flex flex-col gap-1.5 text-small">
          <strong className="font-semibold">{rule.label.text}</strong>
          <p data-numeric>
            {shares.map(({ department, basisPoints }) => `${department.label.text} ${basisPoints / 100} %`).join(' · ')}
          </p>
          <TraceList steps={[trace]} />
        </li>
      ))}
    </ul>
  );
}
