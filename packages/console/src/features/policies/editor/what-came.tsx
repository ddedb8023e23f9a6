import { Banner, Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { DraftEditing } from './use-draft-text';

/** Says what stands in the text that was not typed just now, and offers the other text. */
export function WhatCame({ draft }: { draft: DraftEditing }) {
  switch (draft.came) {
    case 'recovered':
      return (
        <Banner
          action={
            <Button onClick={draft.discard}>
              <Trans>Take the saved text</Trans>
            </Button>
          }
        >
          <Trans>What you had written here and not saved was still on this device.</Trans>
        </Banner>
      );
    case 'merged':
      return (
        <Banner>
          <Trans>
            What somebody else saved meanwhile is in the text now, beside your changes. Look it over, then save.
          </Trans>
        </Banner>
      );
    case 'theirs':
      return (
        <Banner
          tone="risk"
          action={
            <Button onClick={draft.undo}>
              <Trans>Take my text back</Trans>
            </Button>
          }
        >
          <Trans>
            Somebody else changed the same lines meanwhile. The text is as they saved it; yours is one step back.
          </Trans>
        </Banner>
      );
    case null:
      return null;
    default:
      return draft.came satisfies never;
  }
}
