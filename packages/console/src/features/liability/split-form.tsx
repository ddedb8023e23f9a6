import { Banner, Button, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { draftSums, givenTheRest } from './draft-shares';
import { isAsRuled, newShare, ruledShares } from './ruled-shares';
import { ShareRow } from './share-row';
import { SharesBar } from './shares-bar';
import { SplitSums } from './split-sums';
import { useDecideLiability } from './use-decide-liability';
import { useOverrideLiability } from './use-override-liability';

const SplitFormParts = graphql(`
  fragment SplitForm on LossRuling {
    rule {
      name
    }
    loss {
      amountMinor
      currency
    }
    toBeFoundOut
    mayBeOverridden
    shares {
      bearer {
        name
        kind
      }
      basisPoints
      named
      nameMissing
    }
    bearers {
      name
      label {
        text
      }
      kind
    }
  }
`);

export interface SplitFormProps {
  requestId: string;
  version: number;
  ruling: FragmentType<typeof SplitFormParts>;
  /** Where another loss was typed than the facts say. */
  loss: { amountMinor: string; currency: string } | null;
  onReload: () => void;
  onDone: () => void;
}

/** The shares as one types them, with what each comes to; as the rule has them they hold at once, others are proposed. */
export function SplitForm({ requestId, version, ruling, loss, onReload, onDone }: SplitFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const decide = useDecideLiability();
  const override = useOverrideLiability();
  const {
    rule,
    loss: ruledLoss,
    toBeFoundOut,
    mayBeOverridden,
    shares,
    bearers,
  } = readFragment(SplitFormParts, ruling);
  const [drafts, setDrafts] = useState(() => ruledShares(shares));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const money = loss ?? ruledLoss;
  const lossMinor = BigInt(money?.amountMinor ?? 0);
  const sums = draftSums(drafts, lossMinor);
  const asRuled = !toBeFoundOut && isAsRuled(drafts, shares);
  const kindOf = (name: string) => bearers.find((bearer) => bearer.name === name)?.kind;
  const isOpen = (name: string) => kindOf(name) === 'OUTSIDER' || kindOf(name) === 'NAMED_UNIT';
  const incomplete = drafts.some(({ department, named }) => !department || (isOpen(department) && named.trim() === ''));
  const refused = asRuled ? decide.refused : override.refused;
  const issue = (place: number, field: 'department' | 'basisPoints' | 'named') =>
    asRuled
      ? field === 'named'
        ? issueOf(refused, `named.${drafts[place]!.department}`)
        : undefined
      : issueOf(refused, `shares.${place}.${field}`);
  const send = async () => {
    setTried(true);
    if (!money || incomplete || !sums.whole || (!asRuled && reason.trim() === '')) return;
    const named = (share: (typeof drafts)[number]) => (isOpen(share.department) ? share.named.trim() : null);
    if (asRuled) {
      const open = drafts.filter(({ department }) => isOpen(department));
      const names = open.map(({ department, named: name, partnerId }) => ({
        department,
        named: name.trim(),
        partnerId,
      }));
      if (!(await decide.run({ requestId, version, rule: rule.name, loss, named: names }))) return;
      toast({ text: t`The loss is shared out by the rule.` });
    } else {
      const asked = drafts.map((share, place) => ({
        department: share.department,
        basisPoints: sums.points[place]!,
        named: named(share),
        partnerId: share.partnerId,
      }));
      const done = await override.run({
        requestId,
        version,
        rule: rule.name,
        loss,
        shares: asked,
        reason: reason.trim(),
      });
      if (!done) return;
      toast({ text: t`The shares are proposed; those who must agree are asked.` });
    }
    onDone();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SharesBar points={sums.points} />
      <div className="flex flex-col gap-3">
        {drafts.map((share, place) => (
          <ShareRow
            key={share.key}
            share={share}
            number={place + 1}
            bearers={bearers}
            amount={money && { amountMinor: String(sums.parts[place]), currency: money.currency }}
            rest={sums.leftPoints !== 0}
            tried={tried}
            issue={(field) => issue(place, field)}
            onChange={(next) => setDrafts((before) => before.map((one) => (one.key === share.key ? next : one)))}
            onRest={() => setDrafts((before) => givenTheRest(before, share.key))}
            onRemove={
              drafts.length > 1 ? () => setDrafts((before) => before.filter(({ key }) => key !== share.key)) : undefined
            }
          />
        ))}
      </div>
      <Button
        className="self-start"
        icon={<Plus aria-hidden className="size-4" />}
        disabled={drafts.length >= 20}
        onClick={() => setDrafts((before) => [...before, newShare()])}
      >
        <Trans>One more</Trans>
      </Button>
      <SplitSums sums={sums} loss={money ?? null} tried={tried} />
      {issueOf(refused, 'loss') && <p className="text-small text-broken">{issueOf(refused, 'loss')}</p>}
      {!asRuled && mayBeOverridden && (
        <TextArea
          label={toBeFoundOut ? <Trans>What was found out</Trans> : <Trans>Why not as the rule says</Trans>}
          hint={<Trans>Those who must agree read it.</Trans>}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={tried && reason.trim() === '' ? t`Give a reason.` : issueOf(refused, 'reason')}
        />
      )}
      {!asRuled && !mayBeOverridden && (
        <Banner tone="risk">
          <Trans>The policy lets nobody agree to other shares than those of its rule.</Trans>
        </Banner>
      )}
      <RefusalBanner refused={refused} onReload={onReload} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          variant="primary"
          disabled={!asRuled && !mayBeOverridden}
          busy={decide.busy || override.busy}
        >
          {asRuled ? t`Decide by the rule` : t`Propose these shares`}
        </Button>
        {!asRuled && !toBeFoundOut && (
          <Button variant="quiet" onClick={() => setDrafts(ruledShares(shares))}>{t`Back to the rule`}</Button>
        )}
      </div>
    </form>
  );
}
