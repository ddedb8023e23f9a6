import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../../app/page-loading';
import { graphql, readFragment } from '../../../gql';
import { usePolicyVersion } from '../policy-version';
import { DraftEditor } from './draft-editor';
import { editorWords, PolicyTextParts } from './editor-words';
import { SourceView } from './source-view';

const PolicySource = graphql(`
  query PolicySource($id: ID!) {
    policyVersion(id: $id) {
      id
      code
      number
      state
      allowedActions
      ...PolicyText
    }
  }
`);

const route = getRouteApi('/desk/policies/$code/$number/edit');

/** The text of a version: a draft is written here, everything else is read. */
export function EditorPage() {
  const { version, renew } = usePolicyVersion();
  const { line } = route.useSearch();
  const [{ data, error }, again] = useQuery({
    query: PolicySource,
    variables: { id: version.id },
    // A text kept from before could hide what somebody else saved since.
    requestPolicy: 'network-only',
  });
  const reload = () => {
    again({ requestPolicy: 'network-only' });
    renew();
  };
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={reload} />;
  if (!data) return <PageLoading lines={12} />;
  const policy = data.policyVersion;
  if (!policy) return <EmptyState title={<Trans>There is no such policy</Trans>} />;
  const text = readFragment(PolicyTextParts, policy);
  if (!policy.allowedActions.includes('SAVE')) return <SourceView source={text.source} line={line} />;
  return (
    <DraftEditor
      key={policy.id}
      id={policy.id}
      code={policy.code}
      revision={text.revision}
      source={text.source}
      line={line}
      words={editorWords(text)}
      onReload={reload}
    />
  );
}
