import { Button, Card, ConfirmDialog, lazyDialog, useLanguage, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { PageBar } from '../../app/page-bar';
import { RefusalBanner } from '../../change/refusal-banner';
import { TraceList } from '../../decision/trace-list';
import { CardState } from './card-state';
import { CriteriaCard, type Written } from './criteria-card';
import { DeductionsCard } from './deductions-card';
import { gradeOf, pointsIn, scoreOf } from './live-score';
import { ResultCard } from './result-card';
import type { CardShown } from './scorecard-query';
import { spanWords } from './scorecard-words';
import { useJudgeScorecard } from './use-judge-scorecard';
import { useSignOffScorecard } from './use-sign-off-scorecard';

const CorrectDialog = lazyDialog(() => import('./correct-dialog').then(({ CorrectDialog: it }) => ({ default: it })));

/** A card as it is judged: marks, what is deducted, and what it comes to while one writes. */
export function ScorecardSheet({ card, onChanged }: { card: CardShown; onChanged: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const judge = useJudgeScorecard();
  const signOff = useSignOffScorecard();
  const [written, setWritten] = useState<Written>({});
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<'SIGN' | 'CORRECT' | null>(null);
  const may = (action: CardShown['allowedActions'][number]) => card.allowedActions.includes(action);
  const marks = card.criteria.map(({ name, mark, points }) =>
    written[name] === undefined ? (mark ?? null) : pointsIn(written[name], points),
  );
  const wrong = card.criteria.some(({ name }, at) => written[name] && marks[at] === null);
  const missing = marks.some((mark) => mark === null);
  const score = card.score ?? scoreOf(marks, card.deductions);
  const given = card.criteria.flatMap(({ name }, at) =>
    written[name] === undefined || marks[at] === null ? [] : [{ criterion: name, points: marks[at]! }],
  );
  const seen = { scorecardId: card.id, version: card.version, marks: given };
  const done = (text: string) => {
    toast({ text });
    setWritten({});
    setTried(false);
    setAsking(null);
    onChanged();
  };
  const keep = async () => {
    setTried(wrong);
    if (!wrong && (await judge.run(seen))) done(t`Kept.`);
  };
  const sign = async () => {
    const signed = await signOff.run(seen);
    if (signed) done(t`Signed.`);
    else setAsking(null);
  };
  const name = card.subject.name.text;
  return (
    <>
      <PageBar
        aside={
          <>
            {spanWords(card.from, card.to, language)} · {card.rule.label.text} · {card.number}
          </>
        }
        actions={
          <>
            {may('JUDGE') && (
              <Button busy={judge.busy} onClick={() => void keep()}>
                <Trans>Keep the marks</Trans>
              </Button>
            )}
            {may('SIGN_OFF') && (
              <Button
                variant="primary"
                busy={signOff.busy}
                onClick={() => (setTried(true), !missing && !wrong && setAsking('SIGN'))}
              >
                <Trans>Sign off</Trans>
              </Button>
            )}
            {may('CORRECT') && (
              <Button onClick={() => setAsking('CORRECT')}>
                <Trans>Correct</Trans>
              </Button>
            )}
          </>
        }
      >
        {name} <CardState {...card} />
      </PageBar>
      <div className="grid content-start gap-4 p-3 md:p-5 xl:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <RefusalBanner refused={judge.refused ?? signOff.refused} onReload={onChanged} />
          <CriteriaCard
            card={card}
            written={written}
            tried={tried}
            onWrite={(criterion, value) => setWritten((before) => ({ ...before, [criterion]: value }))}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ResultCard card={card} score={score} grade={gradeOf(card.scale, score)} missing={missing} />
          <DeductionsCard deductions={card.deductions} />
          {card.trace.length > 0 && (
            <Card title={<Trans>Why</Trans>}>
              <TraceList steps={card.trace} />
            </Card>
          )}
        </div>
      </div>
      <ConfirmDialog
        open={asking === 'SIGN'}
        onOpenChange={() => setAsking(null)}
        title={t`Sign the card of ${name}?`}
        confirmLabel={t`Sign off`}
        busy={signOff.busy}
        onConfirm={() => void sign()}
        consequence={
          <Trans>
            {score} points: {gradeOf(card.scale, score)?.label.text}. It stays as it is from then on; what was wrong is
            corrected by a new card with a reason.
          </Trans>
        }
      />
      {asking === 'CORRECT' && (
        <Suspense fallback={null}>
          <CorrectDialog
            card={card}
            onClose={() => setAsking(null)}
            onOpened={(scorecardId) => {
              setAsking(null);
              void navigate({ to: '/people/scorecards/$scorecardId', params: { scorecardId } });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
