import { useLingui } from '@lingui/react/macro';

/** Says which day a warranty is counted from, by the API's name for that day and the day in words. */
export function useStartWords(): (startedBy: string, day: string) => string {
  const { t } = useLingui();
  return (startedBy, day) => {
    switch (startedBy) {
      case 'PURCHASE':
        return t`from the purchase on ${day}`;
      case 'ACCEPTANCE':
        return t`from your acceptance on ${day}`;
      case 'HANDOVER':
        return t`from the hand-over on ${day}`;
      case 'REGISTRATION':
        return t`from the registration on ${day}`;
      default:
        return t`from ${day}`;
    }
  };
}
