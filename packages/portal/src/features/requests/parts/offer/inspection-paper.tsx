import { Button, buttonClass } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { useChange } from '../../../../change/use-change';
import { type FragmentType, graphql, readFragment } from '../../../../gql';

const InspectionPaperParts = graphql(`
  fragment InspectionPaper on QualityInspection {
    id
    paperType
  }
`);
const OpenInspectionPaper = graphql(`
  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {
    openInspectionPaper(input: $input) {
      __typename
      ... on OpenInspectionPaperSuccess {
        url
      }
      ...Refusal
    }
  }
`);

/** The paper of the body that inspected: a picture is shown, a PDF fetched. That it was opened is kept. */
export function InspectionPaper({ inspection }: { inspection: FragmentType<typeof InspectionPaperParts> }) {
  const { t } = useLingui();
  const open = useChange(OpenInspectionPaper);
  const [url, setUrl] = useState<string | null>(null);
  const { id, paperType } = readFragment(InspectionPaperParts, inspection);
  if (!paperType) return null;
  const look = async () => setUrl((await open.run({ inspectionId: id }))?.url ?? null);
  if (!url)
    return (
      <div className="flex flex-col items-start gap-2">
        <Button busy={open.busy} onClick={() => void look()} icon={<FileText aria-hidden className="size-4" />}>
          <Trans>Open its report</Trans>
        </Button>
        <RefusalWords refused={open.refused} />
      </div>
    );
  return paperType.startsWith('image/') ? (
    <img src={url} alt={t`Report of the independent body`} className="max-w-full rounded-control" />
  ) : (
    <a href={url} download className={buttonClass({ variant: 'secondary' })}>
      <FileText aria-hidden className="size-4" /> <Trans>Download the report</Trans>
    </a>
  );
}
