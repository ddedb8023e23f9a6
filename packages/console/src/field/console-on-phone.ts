type Listener = () => void;

let registration: ServiceWorkerRegistration | undefined;
let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

/** Looks for a new version once in this time, where a page stays open for days. Milliseconds. */
const LOOK_EVERY = 3_600_000;

/** Keeps the console's own files on this device, so that it opens without a network. Only as it was built. */
export function keepConsoleOnPhone(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || registration) return;
  void keep().catch(() => undefined);
}

/** The console has a newer version on this device, ready to be used. */
export const newConsole = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isReady: (): boolean => waiting !== null,
  /** All tabs go on with it, where they are. What was done and typed lies on the device. */
  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage('TAKE_OVER', []);
  },
};

async function keep(): Promise<void> {
  // A phone short of room clears what it was not asked to keep: work that was not sent among it.
  void navigator.storage?.persist?.();
  registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  const { serviceWorker } = navigator;
  const found = () => {
    const worker = registration?.installing;
    // The first one replaces nothing.
    if (!worker || !serviceWorker.controller) return;
    worker.addEventListener('statechange', () => worker.state === 'installed' && ready(worker));
  };
  if (registration.waiting && serviceWorker.controller) ready(registration.waiting);
  found();
  registration.addEventListener('updatefound', found);
  setInterval(() => navigator.onLine && void registration?.update().catch(() => undefined), LOOK_EVERY);
}

function ready(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}
