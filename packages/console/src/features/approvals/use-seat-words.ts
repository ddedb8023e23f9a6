import { useLingui } from '@lingui/react/macro';

export interface Seat {
  label: { text: string };
  also: readonly { label: { text: string } }[];
  onBehalfOf?: string | null;
}

/** As what somebody decides: every post their word counts for, and in whose place. */
export function useSeatWords(): (seat: Seat) => string {
  const { t } = useLingui();
  return ({ label, also, onBehalfOf }) => {
    const posts = [label.text, ...also.map((one) => one.label.text)].join(t`, `);
    return onBehalfOf ? t`${posts}, in place of ${onBehalfOf}` : posts;
  };
}
