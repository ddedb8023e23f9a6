import { formatList, StateChip, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { causeFamilyWords } from '../../../words/investigation-words';

const FindingWordsParts = graphql(`
  fragment FindingWords on Finding {
    id
    family
    leaf {
      id
      label {
        text
      }
    }
    nature
    degree
    responsibleUnits
    by {
      id
      displayName
    }
    at
  }
`);

interface Named {
  name: string;
  label: { text: string };
}

export interface FindingWordsProps {
  finding: FragmentType<typeof FindingWordsParts>;
  form: { degrees: readonly Named[]; units: readonly Named[] };
}

/** A finding in words: the cause, how grave, through whom, and who says so. */
export function FindingWords({ finding, form }: FindingWordsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { family, leaf, nature, degree, responsibleUnits, by, at } = readFragment(FindingWordsParts, finding);
  const wordIn = (names: readonly Named[], name: string) => names.find((one) => one.name === name)?.label.text ?? name;
  const units = formatList(
    responsibleUnits.map((unit) => wordIn(form.units, unit)),
    language,
  );
  return (
    <div className="flex flex-col gap-1 text-small">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">
          {t(causeFamilyWords[family])}
          {leaf && <> › {leaf.label.text}</>}
        </span>
        <StateChip state="risk" icon={null}>
          {wordIn(form.degrees, degree)}
        </StateChip>
      </p>
      <p className="text-body break-words whitespace-pre-line">{nature}</p>
      <p className="text-caption text-ink-soft">
        {units && <>{t`Responsible: ${units}`} · </>}
        {by?.displayName} · <Moment at={at} />
      </p>
    </div>
  );
}
