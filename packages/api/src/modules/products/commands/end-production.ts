import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { LocalDate } from '../../policy/index.js';
import { ProductModel } from '../product-model.entity.js';

export interface EndProduction {
  readonly modelId: string;
  /** The first day on which the model is no longer made; `null`: it is made after all. */
  readonly endedOn: LocalDate | null;
}

/** Says since when a model is no longer made, or takes it back. How long its parts are to be had goes by that day. */
export async function endProduction({ modelId, endedOn }: EndProduction, work: Work): Promise<Done> {
  const model = await work.lock(ProductModel, modelId);
  model.endedOn = endedOn;
  return { subjectId: model.id };
}

export const resumeProduction = ({ modelId }: { readonly modelId: string }, work: Work): Promise<Done> =>
  endProduction({ modelId, endedOn: null }, work);
