import { Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { kindWords } from '../../words/request-words';
import { factWords } from './fact-words';

// Only where there are pictures.
const PhotoRow = lazy(() => import('./photo-row').then((module) => ({ default: module.PhotoRow })));

const RequestAboutParts = graphql(`
  fragment RequestAbout on ServiceRequest {
    kind
    description
    component {
      text
    }
    fault {
      text
    }
    asset {
      serial
      model {
        name {
          text
        }
      }
    }
    site {
      address
    }
    facts {
      name
      label {
        text
      }
      value
      said {
        text
      }
    }
    photos {
      id
      ...PhotoRow
    }
  }
`);

/** What the customer told us: which product, what is wrong, where, and their pictures. */
export function RequestAbout({ request }: { request: FragmentType<typeof RequestAboutParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const parts = readFragment(RequestAboutParts, request);
  const { kind, description, component, fault, asset, site, facts, photos } = parts;
  const items = [
    { key: 'kind', term: t`Kind`, value: t(kindWords[kind]) },
    ...(asset ? [{ key: 'unit', term: t`Product`, value: `${asset.model?.name.text ?? ''} · ${asset.serial}` }] : []),
    ...(component
      ? [{ key: 'part', term: t`Part`, value: [component.text, fault?.text].filter(Boolean).join(' · ') }]
      : []),
    ...facts.map((fact) => ({ key: `fact ${fact.name}`, term: fact.label.text, value: factWords(fact, frame) })),
    ...(site?.address ? [{ key: 'place', term: t`Where`, value: site.address }] : []),
    ...(description
      ? [{ key: 'said', term: t`Description`, value: <span className="whitespace-pre-line">{description}</span> }]
      : []),
  ];
  return (
    <Card title={<Trans>Your request</Trans>}>
      <div className="flex flex-col gap-3">
        <KeyValueList items={items} />
        {photos.length > 0 && (
          <Suspense fallback={<div className="h-30" />}>
            <PhotoRow label={t`Your photos`} photos={photos} />
          </Suspense>
        )}
      </div>
    </Card>
  );
}
