import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ApprovalCourse } from '../../approval/approval-course';
import { type FragmentType, graphql, readFragment } from '../../gql';

const AdmissionAgreementParts = graphql(`
  fragment AdmissionAgreement on Admission {
    id
    approvals {
      id
      number
      ...ApprovalCourse
    }
  }
`);

/** Who must agree, and who did. */
export function AgreementCard({ admission }: { admission: FragmentType<typeof AdmissionAgreementParts> }) {
  const approval = readFragment(AdmissionAgreementParts, admission).approvals[0];
  if (!approval) return null;
  return (
    <Card
      title={<Trans>Approval</Trans>}
      aside={
        <Link to="/approvals" search={{ open: approval.id }} className="text-small underline">
          <span data-numeric>{approval.number}</span>
        </Link>
      }
    >
      <ApprovalCourse approval={approval} />
    </Card>
  );
}
