/** What is known about a request, in the codes of the policy's intake form; null: not known yet. */
export interface Facts {
  componentCode: string | null;
  faultCode: string | null;
  causeCode: string | null;
  complexity: string | null;
  regionClass: string | null;
  safety: boolean;
}

export const noFacts: Facts = {
  componentCode: null,
  faultCode: null,
  causeCode: null,
  complexity: null,
  regionClass: null,
  safety: false,
};
