import { useToast } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useResumeRequest } from './use-resume-request';

/** Takes a hold back, from the toast that announced it. */
export function useUndoHold(onDone: () => void): (request: { id: string; version: number }) => Promise<void> {
  const { t } = useLingui();
  const toast = useToast();
  const resume = useResumeRequest();
  return async ({ id, version }) => {
    const done = await resume.run({ requestId: id, version });
    if (!done) toast({ text: t`It could not be taken back: the request has changed meanwhile.`, urgent: true });
    onDone();
  };
}
