import type { Localized, OutletKind, Role, StockLocationKind } from '@aftercare/schema';

/** What a demo organization is made of: invented people and things, told once and inserted by `furnish`. */
export interface DemoOrganization {
  readonly slug: string;
  readonly name: Localized;
  readonly hotline: string;
  /** The policy file it lives by, such as P16. */
  readonly policy: string;
  /** What it has written beside it, by the section it stands under. */
  readonly policyAlso?: Readonly<Record<string, string>>;
  readonly products: readonly DemoProduct[];
  readonly prices: readonly DemoPrice[];
  readonly partners: readonly {
    readonly code: string;
    readonly kind: 'DEALER' | 'OUTLET' | 'SUPPLIER';
    /** Of an outlet: the house's own, or entrusted with its service. */
    readonly outlet?: OutletKind;
    readonly name: Localized;
  }[];
  /** Units of its own to lend. */
  readonly loaners?: readonly { readonly label: string; readonly serial: string }[];
  /** Where its parts lie; what lies on vans came from the first store. */
  readonly stock?: readonly DemoPlace[];
  readonly staff: readonly DemoStaff[];
  readonly customers: readonly DemoCustomer[];
  /** Whether its finance has closed the months that are over. */
  readonly closesMonths?: boolean;
}
export interface DemoProduct {
  readonly code: string;
  readonly name: Localized;
  readonly models: readonly { readonly code: string; readonly name: Localized }[];
  /** Codes of the policy's components. */
  readonly components: readonly { readonly code: string; readonly name: Localized }[];
  /** What it says when something is wrong. */
  readonly errorCodes?: readonly DemoErrorCode[];
}
export interface DemoErrorCode {
  readonly code: string;
  readonly module: Localized;
  readonly meaning: Localized;
  readonly remedy: Localized;
}
export interface DemoPrice {
  readonly code: string;
  readonly name: Localized;
  readonly class: 'ORDINARY_PART' | 'SPECIAL_PART' | 'LABOUR' | 'TRAVEL';
  /** Minor units of CNY. */
  readonly fen: number;
}
export interface DemoPlace {
  readonly kind: StockLocationKind;
  readonly name: string;
  /** Of a van: whose it is. */
  readonly technician?: string;
  /** How many lie there, by the codes of the price list. */
  readonly parts: Readonly<Record<string, number>>;
}
export interface DemoStaff {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly email: string;
  /** Posts of the policy the person holds. */
  readonly offices?: readonly string[];
  /** One of the policy's. */
  readonly department?: string;
  readonly hint: Localized;
  /** For those who go out: what they can do, and where. */
  readonly field?: {
    readonly skills: readonly string[];
    readonly regions: readonly string[];
    /** Since when they have held their post, and when they were trained for it: days, `YYYY-MM-DD`. */
    readonly inPostSince?: string;
    readonly trainedOn?: string;
  };
}
export interface DemoCustomer {
  readonly name: string;
  readonly kind: 'PERSON' | 'COMPANY';
  readonly grade?: 'LONG_STANDING' | 'IMPORTANT' | 'KEY';
  readonly phone: string;
  readonly language?: 'en';
  readonly contact?: { readonly name: string; readonly duty: string };
  readonly site: {
    readonly label: string;
    readonly region: string;
    readonly regionClass: string;
    readonly address: string;
    /** Degrees north and east. */
    readonly at?: readonly [number, number];
  };
  /** Months since each unit was bought. */
  readonly assets: readonly { readonly model: string; readonly months: number; readonly partner?: string }[];
  /** Offered on the sign-in page. */
  readonly hint?: Localized;
}

export const words = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
