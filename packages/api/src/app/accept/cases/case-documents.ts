/** A request as the cases look at it. */
export interface RuledRequest {
  readonly request: {
    readonly entitlement: string;
    readonly clocks: readonly {
      readonly key: string;
      readonly state: string;
      readonly dueAt: string;
      readonly breachedAt: string | null;
    }[];
    readonly decisions: readonly {
      readonly kind: string;
      readonly supersededAt: string | null;
      readonly outcome: Readonly<Record<string, unknown>>;
      readonly trace: readonly { readonly clause: string }[];
    }[];
  };
}
export const RULED = `query ($id: ID!) { request(id: $id) {
  entitlement clocks { key state dueAt breachedAt } decisions { kind supersededAt outcome trace { clause } } } }`;

interface Name {
  readonly name: string;
}
/** What the policy says of an imagined case. */
export interface SimulatedCase {
  readonly caseRulings: {
    readonly approvals: readonly {
      readonly rule: Name;
      readonly steps: readonly { readonly by: readonly Name[]; readonly board: boolean }[];
      readonly tell: readonly Name[];
    }[];
    readonly penalties: readonly {
      readonly rule: Name;
      readonly amount: { readonly amountMinor: string } | null;
      readonly per: string | null;
      readonly shareBasisPoints: number | null;
      readonly of: string | null;
      readonly payDays: string | null;
      readonly points: number | null;
      readonly measure: string | null;
    }[];
    readonly liability: readonly {
      readonly rule: Name;
      readonly shares: readonly { readonly department: Name; readonly basisPoints: number }[];
    }[];
  };
}
export const SIMULATED = `query ($case: CaseInput!) { caseRulings(case: $case) {
  approvals { rule { name } steps { by { name } board } tell { name } }
  penalties { rule { name } amount { amountMinor } per shareBasisPoints of payDays points measure }
  liability { rule { name } shares { department { name } basisPoints } } } }`;
