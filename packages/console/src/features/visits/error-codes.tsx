import { Button, Chip, TextField } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { searchErrorCodes } from '../../field/search-error-codes';
import { useFieldSnapshot } from '../../field/use-field';

const AT_FIRST = 5;

/** The register of error codes, from this phone: what a code means and what helps. Nothing where there is none. */
export function ErrorCodes({ productId }: { productId: string | null }) {
  const { t } = useLingui();
  const { errorCodes } = useFieldSnapshot();
  const [search, setSearch] = useState('');
  const [whole, setWhole] = useState(false);
  const found = useMemo(() => searchErrorCodes(errorCodes, search, productId), [errorCodes, search, productId]);
  if (errorCodes.length === 0) return null;
  const shown = whole ? found : found.slice(0, AT_FIRST);
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="text-body font-semibold">
        <Trans>Error codes</Trans>
      </h3>
      <TextField
        type="search"
        label={<Trans>Code or words</Trans>}
        hint={<Trans>Works without a network.</Trans>}
        icon={<Search aria-hidden />}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={100}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setWhole(false);
        }}
      />
      <p role="status" className="text-caption text-ink-soft">
        {found.length === 0 ? (
          <Trans>No code says this. Try fewer words, or part of the code.</Trans>
        ) : (
          <Plural value={found.length} one="# code" other="# codes" />
        )}
      </p>
      {shown.length > 0 && (
        <ul aria-label={t`Error codes`} className="flex flex-col divide-y divide-line">
          {shown.map(({ id, code, module, meaning, remedy, product }) => (
            <li key={id} className="flex flex-col gap-1 py-2">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <span data-numeric className="text-body font-semibold">
                  {code}
                </span>
                <span className="text-ink-soft">{module.text}</span>
                {product && product.id !== productId && <Chip>{product.name.text}</Chip>}
              </p>
              <p className="break-words">{meaning.text}</p>
              <p className="break-words whitespace-pre-line text-ink-soft">
                <Trans>What helps: {remedy.text}</Trans>
              </p>
            </li>
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <Button className="min-h-12" onClick={() => setWhole(true)}>
          <Trans>Show all {found.length}</Trans>
        </Button>
      )}
    </section>
  );
}
