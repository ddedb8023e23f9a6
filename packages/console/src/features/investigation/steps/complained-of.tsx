import { Button, formatList, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ColleaguesField } from '../../../people/colleagues-field';
import { useNameComplainedOf } from '../use-name-complained-of';

const ComplainedOfParts = graphql(`
  fragment ComplainedOf on ServiceRequest {
    id
    version
    complainedOf {
      id
      displayName
    }
    investigationForm {
      viewerMayNameComplainedOf
    }
  }
`);

export interface ComplainedOfProps {
  request: FragmentType<typeof ComplainedOfParts>;
  onChanged: () => void;
}

/** Whom it is against: they see nothing of it and look into nothing. */
export function ComplainedOf({ request, onChanged }: ComplainedOfProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: requestId, version, complainedOf, investigationForm } = readFragment(ComplainedOfParts, request);
  const name = useNameComplainedOf();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const close = () => setChosen(null);
  const send = async () => {
    if (!chosen || !(await name.run({ requestId, version, accountIds: [...chosen] }))) return;
    close();
    onChanged();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-soft">
      {complainedOf.length > 0 ? (
        <span>
          <Trans>
            Complained of:{' '}
            {formatList(
              complainedOf.map(({ displayName }) => displayName),
              language,
            )}
          </Trans>
        </span>
      ) : (
        <Trans>Nobody here is complained of.</Trans>
      )}
      {investigationForm?.viewerMayNameComplainedOf && (
        <Button variant="quiet" className="-ml-3" onClick={() => setChosen(complainedOf.map(({ id }) => id))}>
          {t`Change whom it is against`}
        </Button>
      )}
      {chosen && (
        <ChangeDialog
          title={<Trans>Whom is it against?</Trans>}
          description={
            <Trans>They see nothing of the request from then on, and leave the team that looks into it.</Trans>
          }
          label={<Trans>Save</Trans>}
          change={name}
          onSubmit={() => void send()}
          onClose={close}
          onReload={onChanged}
        >
          <ColleaguesField
            label={<Trans>Colleagues it is against</Trans>}
            optional
            value={chosen}
            onChange={setChosen}
            error={issueOf(name.refused, 'accountIds')}
          />
        </ChangeDialog>
      )}
    </div>
  );
}
