import { Button, SearchSelect, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { ModelsQuery } from '../../gql/graphql';
import type { NewAsset } from './draft';

const Models = graphql(`
  query Models {
    models {
      id
      code
      name {
        text
      }
      product {
        id
        name {
          text
        }
      }
    }
  }
`);

export interface NewAssetFieldsProps {
  value: NewAsset;
  onChange: (value: NewAsset) => void;
  onLeave: () => void;
  wrong: (path: string) => string | undefined;
}

type Model = ModelsQuery['models'][number];

/** A product as its plate and its receipt describe it. */
export function NewAssetFields({ value, onChange, onLeave, wrong }: NewAssetFieldsProps) {
  const [{ data, fetching }] = useQuery({ query: Models });
  const models = data?.models ?? [];
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-small font-semibold">
        <Trans>Product not known yet</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-3">
        <SearchSelect<Model>
          label={<Trans>Model</Trans>}
          items={models}
          searching={fetching}
          value={models.find(({ id }) => id === value.modelId) ?? null}
          onChange={(model) => onChange({ ...value, modelId: model?.id ?? '' })}
          keyOf={({ id }) => id}
          labelOf={({ code, name, product }) => [product?.name.text, name.text, code].filter(Boolean).join(' · ')}
          error={wrong('newAsset.modelId')}
        />
        <TextField
          label={<Trans>Serial number</Trans>}
          autoComplete="off"
          value={value.serial}
          onChange={(event) => onChange({ ...value, serial: event.target.value })}
          error={wrong('newAsset.serial')}
        />
        <TextField
          label={<Trans>Bought on</Trans>}
          optional
          type="date"
          value={value.purchasedOn}
          onChange={(event) => onChange({ ...value, purchasedOn: event.target.value })}
          error={wrong('newAsset.purchasedOn')}
        />
      </div>
      <Button variant="quiet" className="self-start" onClick={onLeave}>
        <Trans>Without a product</Trans>
      </Button>
    </fieldset>
  );
}
