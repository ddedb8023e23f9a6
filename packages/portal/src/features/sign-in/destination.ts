/** Where the code goes, and on behalf of whom it is asked for. */
export interface Destination {
  /** Short name. */
  organization: string;
  by: 'phone' | 'email';
  address: string;
}

/** As the API takes it: one of the two is given. */
export function destinationInput({ organization, by, address }: Destination) {
  return by === 'phone' ? { organization, phone: address, email: null } : { organization, phone: null, email: address };
}
