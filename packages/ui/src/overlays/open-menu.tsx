import { Menu as Base } from '@base-ui/react/menu';
import { Fragment } from 'react';
import { classNames } from '../class-names';
import { Kbd } from '../display/kbd';
import type { MenuProps } from './menu-props';
import { popupClass, popupItemClass } from './popup-class';

/** The menu itself, with all that places it and walks through it; open from the moment it is there. */
export function OpenMenu({ trigger, groups, align = 'end', place }: MenuProps & { place: HTMLElement }) {
  const filled = groups.filter((group) => group.length > 0);
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal container={place}>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={classNames(popupClass, 'min-w-44')}>
            {filled.map((group, index) => (
              <Fragment key={group[0]!.key}>
                {index > 0 && <Base.Separator className="my-1 h-px bg-line" />}
                {group.map((item) => (
                  <Base.Item
                    key={item.key}
                    disabled={item.disabled}
                    onClick={item.onSelect}
                    className={classNames(popupItemClass, '[&_svg]:size-4', item.danger && 'text-broken')}
                  >
                    {item.icon}
                    <span className="min-w-0 flex-1">{item.label}</span>
                    {item.shortcut?.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </Base.Item>
                ))}
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
