import { msg } from '@lingui/core/macro';
import { linkOptions } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';

/** The console's places, in the order of the rail. `keys` is what follows `g` on the keyboard. */
export const railItems = [{ link: linkOptions({ to: '/' }), label: msg`Queue`, Icon: Inbox, keys: 'q' }];
