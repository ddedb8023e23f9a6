import { Card, ProgressSteps, type ProgressStep } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Day } from '../../time/day';
import type { OutsiderClass } from './use-admission-form';

const AdmissionEducationParts = graphql(`
  fragment AdmissionEducation on Admission {
    id
    examPassed
    examScore
    examOn
    education {
      id
      onDay
      trainer
      level {
        name
        label {
          text
        }
      }
    }
  }
`);

export interface EducationCardProps {
  admission: FragmentType<typeof AdmissionEducationParts>;
  named: OutsiderClass | null;
}

/** The levels of safety education, and the exam where the class sits one. */
export function EducationCard({ admission, named }: EducationCardProps) {
  const { t } = useLingui();
  const { education, examPassed, examScore: points, examOn } = readFragment(AdmissionEducationParts, admission);
  const steps = (named?.educated ?? []).map(({ name, label }): ProgressStep => {
    const had = education.findLast(({ level }) => level.name === name);
    return {
      key: name,
      title: label.text,
      state: had ? 'done' : 'ahead',
      detail: had && (
        <>
          <Day on={had.onDay} /> · {had.trainer}
        </>
      ),
    };
  });
  const exam: ProgressStep[] = named?.exam
    ? [
        {
          key: 'EXAM',
          title: <Trans>Safety exam</Trans>,
          state: examPassed ? 'done' : 'ahead',
          detail: examOn && (
            <>
              <Day on={examOn} /> · {examPassed ? <Trans>passed</Trans> : <Trans>not passed</Trans>}
              {points != null && (
                <>
                  {' · '}
                  <Trans>{points} points</Trans>
                </>
              )}
            </>
          ),
        },
      ]
    : [];
  return (
    <Card title={<Trans>Safety education</Trans>}>
      <ProgressSteps label={t`Safety education`} steps={[...steps, ...exam]} />
    </Card>
  );
}
