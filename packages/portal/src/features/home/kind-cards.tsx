import { type RadioCard, RadioCards } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import {
  CalendarCheck,
  CircleQuestionMark,
  Cog,
  GraduationCap,
  HardHat,
  Lightbulb,
  MessageSquareWarning,
  RotateCcw,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { RequestKind } from '../../gql/graphql';

const KindCardParts = graphql(`
  fragment KindCard on Choice {
    code
    label {
      text
    }
  }
`);

const looks: Record<RequestKind, { Icon: LucideIcon; when: MessageDescriptor }> = {
  REPAIR: { Icon: Wrench, when: msg`Something does not work` },
  INSTALLATION: { Icon: HardHat, when: msg`Something is to be set up` },
  MAINTENANCE: { Icon: CalendarCheck, when: msg`A check-up or cleaning` },
  TRAINING: { Icon: GraduationCap, when: msg`Show us how it is used` },
  CONSULTATION: { Icon: CircleQuestionMark, when: msg`I would like to know` },
  PARTS: { Icon: Cog, when: msg`I need a spare part` },
  COMPLAINT: { Icon: MessageSquareWarning, when: msg`I am not satisfied` },
  SUGGESTION: { Icon: Lightbulb, when: msg`I have an idea` },
  CLAIM: { Icon: RotateCcw, when: msg`Give it back or exchange it` },
};

export interface KindCardsProps {
  /** What the policy in force lets a customer ask for, in its order. */
  kinds: readonly FragmentType<typeof KindCardParts>[];
  value: RequestKind | null;
  onChange: (kind: RequestKind) => void;
  error?: ReactNode;
}

/** What is wanted: a fault put right, a question answered, a part, a word of complaint. */
export function KindCards({ kinds, value, onChange, error }: KindCardsProps) {
  const { t } = useLingui();
  const cards = readFragment(KindCardParts, kinds).map(({ code, label }): RadioCard<RequestKind> => {
    const kind = code as RequestKind;
    const { Icon, when } = looks[kind];
    return {
      value: kind,
      title: (
        <span className="-mr-4 flex items-center gap-2">
          <Icon aria-hidden className="size-5 shrink-0 text-brand" strokeWidth={1.8} />
          {label.text}
        </span>
      ),
      description: t(when),
    };
  });
  return (
    <RadioCards
      label={t`What do you need?`}
      layout="grid"
      cards={cards}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
