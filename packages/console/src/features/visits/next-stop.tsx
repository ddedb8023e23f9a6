import type { FieldVisit } from '../../field/field-visit';
import { VisitCard } from './visit-card';
import { VisitWays } from './visit-ways';

/** Where to go next: large, with the way there and a call one press away. */
export function NextStop({ visit, waiting, held }: { visit: FieldVisit; waiting: number; held: boolean }) {
  return (
    <div className="flex flex-col gap-2">
      <VisitCard visit={visit} hero waiting={waiting} held={held} />
      <VisitWays visit={visit} />
    </div>
  );
}
