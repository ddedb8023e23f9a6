import { Dialog as Base } from '@base-ui/react/dialog';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { classNames } from '../class-names';
import { footProps } from '../feedback/use-foot-height';
import type { DialogFrameProps } from './dialog-props';
import { scrimClass } from './popup-class';

/** What Dialog and Drawer share: scrim, head with a close button, a body that scrolls, a foot that stays. */
export function DialogFrame(props: DialogFrameProps) {
  const { open, onOpenChange, title, description, children, footer, initialFocus, overline, modal } = props;
  const { t } = useLingui();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange} modal={modal} disablePointerDismissal={!modal}>
      <Base.Portal>
        {modal && <Base.Backdrop className={scrimClass} />}
        <Base.Popup
          ref={popup}
          initialFocus={initialFocus ?? popup}
          className={classNames(
            'fixed z-40 flex flex-col border border-line bg-card text-ink shadow-overlay outline-none',
            'transition-[opacity,translate] duration-200 ease-out',
            props.popupClass,
          )}
        >
          <div className="flex items-start gap-3 border-b border-line py-3 pr-2 pl-5">
            <div className="min-w-0 flex-1 py-1">
              {overline && (
                <div className="mb-1 flex flex-wrap items-center gap-2 text-caption text-ink-soft">{overline}</div>
              )}
              <Base.Title className="text-lead font-semibold [[data-density=comfortable]_&]:text-[18px]">
                {title}
              </Base.Title>
              {description && (
                <Base.Description className="mt-0.5 text-small text-ink-soft">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              aria-label={t`Close`}
              className="grid min-h-target min-w-target shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden className="size-[18px]" />
            </Base.Close>
          </div>
          {children && <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>}
          {footer && (
            <div
              {...footProps}
              className="flex flex-wrap justify-end gap-2 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
            >
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
