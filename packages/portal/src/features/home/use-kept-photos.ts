import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql';
import type { Draft } from './draft';
import type { ChangeDraft } from './use-draft';

const KeptPhoto = graphql(`
  query KeptPhoto($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on File {
        url
      }
    }
  }
`);

/** After a reload the photos of a draft are shown again from the API; one that is gone there leaves the draft. */
export function useKeptPhotos({ draft, change }: { draft: Draft; change: ChangeDraft }): void {
  const client = useClient();
  const missing = useRef(draft.photos.filter(({ previewUrl }) => previewUrl === ''));
  useEffect(() => {
    for (const { id } of missing.current) {
      void client
        .query(KeptPhoto, { id })
        .toPromise()
        .then(({ data }) => {
          if (data) showAgain(change, id, data.node?.__typename === 'File' ? data.node.url : null);
        });
    }
  }, [client, change]);
}

function showAgain(change: ChangeDraft, id: string, url: string | null): void {
  change(({ photos }) => ({
    photos: url
      ? photos.map((photo) => (photo.id === id ? { ...photo, previewUrl: url } : photo))
      : photos.filter((photo) => photo.id !== id),
  }));
}
