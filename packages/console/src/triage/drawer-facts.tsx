import { KeyValueList } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { factWords } from '../facts/fact-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { useFrame } from '../time/use-frame';
import { PhotoStrip } from '../upload/photo-strip';
import { requestChannelWords, requestKindWords, requestStateWords } from '../words/request-words';

const DrawerFactsParts = graphql(`
  fragment DrawerFacts on ServiceRequest {
    id
    kind
    channel
    state
    description
    filedAt
    wishedFrom
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
    customer {
      id
      name
      phone
    }
    site {
      id
      label
      region
    }
    asset {
      id
      serial
      model {
        id
        name {
          text
        }
      }
    }
    owner {
      id
      displayName
    }
    photos {
      id
      ...PhotoStripFile
    }
  }
`);

/** Who asks for what, on which product, where. */
export function DrawerFacts({ request }: { request: FragmentType<typeof DrawerFactsParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const parts = readFragment(DrawerFactsParts, request);
  const { kind, channel, state, description, filedAt, wishedFrom, facts, customer, site, asset, owner, photos } = parts;
  const items = [
    {
      key: 'what',
      term: t`Request`,
      value: (
        <>
          {t(requestKindWords[kind])} · {t(requestStateWords[state])} · {t(requestChannelWords[channel])} ·{' '}
          <Moment at={filedAt} />
        </>
      ),
    },
    customer && {
      key: 'customer',
      term: t`Customer`,
      value: (
        <Link to="/customers/$customerId" params={{ customerId: customer.id }} className="text-brand hover:underline">
          {customer.name} {customer.phone}
        </Link>
      ),
    },
    asset && {
      key: 'asset',
      term: t`Product`,
      value: (
        <Link to="/products/$assetId" params={{ assetId: asset.id }} className="text-brand hover:underline">
          {asset.model?.name.text} <span data-numeric>{asset.serial}</span>
        </Link>
      ),
    },
    site && { key: 'site', term: t`Place`, value: `${site.label} · ${site.region}` },
    ...facts.map((fact) => ({ key: `fact ${fact.name}`, term: fact.label.text, value: factWords(fact, frame) })),
    wishedFrom && { key: 'wish', term: t`Wished time`, value: <Moment at={wishedFrom} /> },
    owner && { key: 'owner', term: t`In charge`, value: owner.displayName },
    description && {
      key: 'words',
      term: t`In their words`,
      value: <p className="whitespace-pre-line">{description}</p>,
    },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <div className="flex flex-col gap-3">
      <KeyValueList items={items} />
      {photos.length > 0 && <PhotoStrip label={t`Photos`} files={photos} />}
    </div>
  );
}
