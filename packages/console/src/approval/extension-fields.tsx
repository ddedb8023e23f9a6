import { formatDateTime, NumberField, RadioCards, SegmentField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useFrame } from '../time/use-frame';
import { type ApprovalWish, extensionOf, type ExtensionUnit } from './approval-wish';

export const ExtensionPromiseParts = graphql(`
  fragment ExtensionPromise on ExtendablePromise {
    clockId
    sentence {
      text
    }
    dueAt
    broken
    extendedTo
  }
`);

export interface ExtensionFieldsProps {
  promises: readonly FragmentType<typeof ExtensionPromiseParts>[];
  wish: ApprovalWish;
  onChange: (part: Partial<ApprovalWish>) => void;
  error?: string;
}

/** Which promise is to be given how much more time, and until when it would then run. */
export function ExtensionFields({ promises, wish, onChange, error }: ExtensionFieldsProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const open = readFragment(ExtensionPromiseParts, promises);
  const chosen = open.find(({ clockId }) => clockId === wish.clockId);
  if (open.length === 0) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>No open promise of this request can be given more time by this rule.</Trans>
      </p>
    );
  }
  return (
    <>
      <RadioCards<string>
        label={<Trans>Which promise</Trans>}
        cards={open.map(({ clockId, sentence, dueAt, broken }) => ({
          value: clockId,
          title: sentence.text,
          description: broken
            ? t`broken already: more time is asked for before`
            : t`due now ${formatDateTime(dueAt, frame)}`,
          disabled: broken,
        }))}
        value={wish.clockId}
        onChange={(clockId) => onChange({ clockId })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          label={<Trans>How much more time</Trans>}
          value={wish.more}
          onChange={(more) => onChange({ more })}
          error={error}
        />
        <SegmentField<ExtensionUnit>
          label={<Trans>Counted in</Trans>}
          segments={[
            { value: 'HOURS', label: t`Hours` },
            { value: 'DAYS', label: t`Days` },
            { value: 'WORKING_DAYS', label: t`Working days` },
          ]}
          value={wish.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <p aria-live="polite" className="text-small">
        {chosen && extensionOf(wish) && (
          <>
            <span className="text-ink-soft line-through">{formatDateTime(chosen.dueAt, frame)}</span>{' '}
            <span className="font-semibold">
              <Trans>→ would then be due {formatDateTime(chosen.extendedTo, frame)}</Trans>
            </span>
          </>
        )}
      </p>
    </>
  );
}
