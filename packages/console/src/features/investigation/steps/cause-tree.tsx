import { Button, classNames } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../../../app/viewer';
import type { CauseFamily, Role } from '../../../gql/graphql';
import { causeFamilyWords } from '../../../words/investigation-words';
import { CauseLeafDialog } from './cause-leaf-dialog';
import { type CauseLeaf, useCauseTree } from './use-cause-tree';

const families = Object.keys(causeFamilyWords) as CauseFamily[];

/** Who is offered to keep the tree; the API decides. */
const keepers: readonly Role[] = ['ENGINEER', 'QUALITY', 'MANAGER', 'ADMIN'];

export interface CauseTreeProps {
  /** Where the cause was found. */
  family: CauseFamily | null;
  leafId: string | null;
}

/** The five families every cause belongs to, with the organization's own causes below them. */
export function CauseTree({ family, leafId }: CauseTreeProps) {
  const { t } = useLingui();
  const { roles } = useViewer();
  const { leaves, renew } = useCauseTree();
  const [changing, setChanging] = useState<CauseLeaf | 'NEW' | null>(null);
  const mayKeep = roles.some((role) => keepers.includes(role));
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label={t`Tree of causes`} className="flex flex-col gap-2 text-small">
        {families.map((one) => (
          <li key={one} className={classNames('border-l-2 pl-2.5', one === family ? 'border-brand' : 'border-line')}>
            <span className={classNames(one === family ? 'font-semibold' : 'text-ink-soft')}>
              {t(causeFamilyWords[one])}
            </span>
            <ul className="mt-1 flex flex-wrap gap-1.5">
              {leaves
                .filter((leaf) => leaf.family === one && (!leaf.retiredAt || leaf.id === leafId))
                .map((leaf) => (
                  <li key={leaf.id}>
                    <LeafMark leaf={leaf} found={leaf.id === leafId} onChange={mayKeep ? setChanging : undefined} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayKeep && (
        <Button variant="quiet" className="-ml-3 self-start" onClick={() => setChanging('NEW')}>
          <Trans>Add a cause to the tree</Trans>
        </Button>
      )}
      {changing && (
        <CauseLeafDialog
          leaf={changing === 'NEW' ? null : changing}
          onClose={() => setChanging(null)}
          onReload={renew}
          onDone={() => {
            setChanging(null);
            renew();
          }}
        />
      )}
    </div>
  );
}

interface LeafMarkProps {
  leaf: CauseLeaf;
  found: boolean;
  onChange?: (leaf: CauseLeaf) => void;
}

function LeafMark({ leaf, found, onChange }: LeafMarkProps) {
  const { t } = useLingui();
  const look = classNames(
    'inline-flex items-center gap-1 rounded-[6px] border px-2 py-0.5 text-caption',
    found ? 'border-brand bg-brand-soft font-semibold text-ink' : 'border-line bg-sunken text-ink',
  );
  const words = (
    <>
      {found && <Check aria-label={t`found`} className="size-3.5" />} {leaf.label.text}
    </>
  );
  if (!onChange) return <span className={look}>{words}</span>;
  return (
    <button
      type="button"
      aria-label={
        found ? t`Change the cause ${leaf.label.text}, which was found` : t`Change the cause ${leaf.label.text}`
      }
      onClick={() => onChange(leaf)}
      className={classNames(look, 'min-h-6 hover:border-brand pointer-coarse:min-h-target')}
    >
      {words}
    </button>
  );
}
