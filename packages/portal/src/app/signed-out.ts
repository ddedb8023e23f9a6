type Listener = () => void;

const listeners = new Set<Listener>();

/** Called by the API client when nobody is signed in; whoever shows the sign-in page listens. */
export function announceSignedOut(): void {
  for (const listener of listeners) listener();
}

/** Returns the function that stops listening. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
