import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Toast, toastDurationMs, type ToastMessage } from './toast-message';
import { useFootHeight } from './use-foot-height';

/** Shows a toast; the returned function closes it early. */
export type ShowToast = (message: ToastMessage) => () => void;

const ToastContext = createContext<ShowToast>(() => () => {});

export function useToast(): ShowToast {
  return use(ToastContext);
}

/** Holds the toasts of a face above all else, over whatever stands at the foot of the screen: three at most, the oldest leaves first. */
export function Toaster({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const lastKey = useRef(0);
  const close = useCallback((key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)), []);
  const show = useCallback<ShowToast>(
    (message) => {
      const key = ++lastKey.current;
      setToasts((all) => [...all.slice(-2), { ...message, key }]);
      return () => close(key);
    },
    [close],
  );
  return (
    <ToastContext value={show}>
      {children}
      {createPortal(<ToastStack toasts={toasts} close={close} />, document.body)}
    </ToastContext>
  );
}

function ToastStack({ toasts, close }: { toasts: Toast[]; close: (key: number) => void }) {
  const { t } = useLingui();
  const foot = useFootHeight(toasts.length > 0);
  return (
    <section
      aria-label={t`Messages`}
      data-screen-only
      style={{ bottom: foot + 16 }}
      className="pointer-events-none fixed inset-x-4 z-50 flex flex-col items-center gap-2"
    >
      {/* Both regions are always in the page: a live region that arrives together with its text is not announced. */}
      <div role="status" aria-live="polite" className="contents">
        {toasts.map((toast) => !toast.urgent && <ToastCard key={toast.key} toast={toast} close={close} />)}
      </div>
      <div role="alert" aria-live="assertive" className="contents">
        {toasts.map((toast) => toast.urgent && <ToastCard key={toast.key} toast={toast} close={close} />)}
      </div>
    </section>
  );
}

function ToastCard({ toast, close }: { toast: Toast; close: (key: number) => void }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close(toast.key), toastDurationMs(toast));
    return () => clearTimeout(timer);
  }, [held, toast, close]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-120 items-center gap-1 rounded-control bg-inverse py-1 pr-1 pl-4 text-small text-on-inverse shadow-overlay transition-opacity duration-200 starting:opacity-0"
    >
      <div className="min-w-0 flex-1 py-1.5 pr-2">{toast.text}</div>
      {toast.undo && (
        <button
          type="button"
          onClick={() => {
            close(toast.key);
            toast.undo?.();
          }}
          className="min-h-target shrink-0 rounded-control px-3 font-semibold text-on-inverse-link outline-offset-[-2px]"
        >
          <Trans>Undo</Trans>
        </button>
      )}
      <button
        type="button"
        aria-label={t`Dismiss`}
        onClick={() => close(toast.key)}
        className="grid min-h-target min-w-target shrink-0 place-items-center rounded-control outline-offset-[-2px]"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
