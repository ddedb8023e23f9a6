import type { RequestChannel, RequestKind } from '../../gql/graphql';

export interface NewCustomer {
  kind: 'PERSON' | 'COMPANY';
  name: string;
  phone: string;
  email: string;
}

export interface NewSite {
  label: string;
  region: string;
  regionClass: string;
  address: string;
}

export interface NewAsset {
  modelId: string;
  serial: string;
  /** YYYY-MM-DD */
  purchasedOn: string;
}

/** A request while it is being taken. `new…` stands where the customer, place or product is not known yet. */
export interface Draft {
  channel: RequestChannel;
  customerId: string | null;
  newCustomer: NewCustomer | null;
  siteId: string | null;
  newSite: NewSite | null;
  assetId: string | null;
  newAsset: NewAsset | null;
  kind: RequestKind;
  title: string;
  description: string;
}

export const emptyDraft: Draft = {
  channel: 'PHONE',
  customerId: null,
  newCustomer: null,
  siteId: null,
  newSite: null,
  assetId: null,
  newAsset: null,
  kind: 'REPAIR',
  title: '',
  description: '',
};

export const noCustomer: NewCustomer = { kind: 'PERSON', name: '', phone: '', email: '' };
export const noSite: NewSite = { label: '', region: '', regionClass: '', address: '' };
export const noAsset: NewAsset = { modelId: '', serial: '', purchasedOn: '' };
