import type { Destination } from './destination';

export interface DestinationProblems {
  organization?: 'missing';
  address?: 'missing' | 'not-a-phone' | 'not-an-email';
}

/** What is wrong with where a code should go, before anything is sent; null when nothing is. */
export function destinationProblems({ organization, by, address }: Destination): DestinationProblems | null {
  const problems: DestinationProblems = {
    ...(!organization && { organization: 'missing' }),
    ...addressProblem(by, address.trim()),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}

function addressProblem(by: Destination['by'], address: string): Pick<DestinationProblems, 'address'> {
  if (!address) return { address: 'missing' };
  if (by === 'phone') return /^\+?\d[\d\s-]{5,19}$/.test(address) ? {} : { address: 'not-a-phone' };
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address) ? {} : { address: 'not-an-email' };
}
