import { newIdempotencyKey } from '@aftercare/ui';

/** The key a change is sent under; renewed once an answer came. */
export interface HeldKey {
  current: string;
}

/**
 * The key under which a customer's unsent request goes out from this tab. It outlives a reload between the press of
 * the button and the answer, so that pressing again files nothing twice.
 */
export function keptKey(customerId: string): HeldKey {
  const name = `aftercare.new-request-key.${customerId}`;
  let key = read(name) ?? newIdempotencyKey();
  write(name, key);
  return {
    get current() {
      return key;
    },
    set current(next) {
      key = next;
      write(name, next);
    },
  };
}

// Where cookies are blocked there is nothing to remember in: the key then lives as long as the page.
function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, key: string): void {
  try {
    sessionStorage.setItem(name, key);
  } catch {
    return;
  }
}
