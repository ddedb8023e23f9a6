import {
  applyTheme,
  Avatar,
  languageNames,
  lazyDialog,
  Menu,
  storedTheme,
  useChangeLanguage,
  useLanguage,
} from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Keyboard, Languages, LogOut, SunMoon } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { roleWords } from '../words/people-words';
import { useRestartApi } from '../app/api-session';
import { keptViewer } from '../app/kept-viewer';
import { showKeyboardHelp } from '../app/keyboard-places';
import { withWords } from '../app/load-messages';
import { fieldWords } from '../app/room-words';
import { useViewer } from '../app/viewer';
import { ownPlacesFor } from './own-places';

const LeaveFieldDialog = lazyDialog(async () => {
  const { LeaveFieldDialog: it } = await leaving();
  return { default: it };
});
const leaving = () => withWords(fieldWords, import('../field/leave-field'));

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Who one is, and how to stop being it. */
export function AccountMenu() {
  const { t } = useLingui();
  const { name, roles, technician } = useViewer();
  const client = useClient();
  const restart = useRestartApi();
  const navigate = useNavigate();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const changeLanguage = useChangeLanguage();
  const who = name ?? t`Account`;
  const [unsent, setUnsent] = useState(0);
  const leave = async () => {
    // With what was not sent it would go for good: whoever has something is asked first.
    const left = technician ? await (await leaving()).leftToSend(technician.id) : 0;
    if (left === 0) return signOut();
    setUnsent(left);
  };
  const signOut = async () => {
    await client.mutation(SignOut, {}).toPromise();
    if (technician) await (await leaving()).eraseField(technician.id);
    keptViewer.keep(null);
    setUnsent(0);
    await navigate({ to: '/sign-in' });
    restart();
  };
  const nextTheme = storedTheme() === 'dark' ? 'light' : 'dark';
  return (
    <>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            aria-label={t`Account: ${who}`}
            className="grid min-h-target min-w-target place-items-center rounded-control hover:bg-sunken"
          >
            <Avatar name={who} />
          </button>
        }
        groups={[
          [
            {
              key: 'who',
              label: `${who} · ${roles.map((role) => t(roleWords[role])).join(', ')}`,
              onSelect: () => {},
              disabled: true,
            },
          ],
          ownPlacesFor(roles).map(({ key, to, label }) => ({
            key,
            label: t(label),
            onSelect: () => void navigate({ to }),
          })),
          [
            {
              key: 'language',
              label: languageNames[other],
              icon: <Languages />,
              onSelect: () => void changeLanguage(other),
            },
            { key: 'theme', label: t`Light or dark`, icon: <SunMoon />, onSelect: () => applyTheme(nextTheme) },
            { key: 'keys', label: t`Keyboard`, icon: <Keyboard />, shortcut: ['?'], onSelect: showKeyboardHelp },
          ],
          [{ key: 'out', label: t`Sign out`, icon: <LogOut />, onSelect: () => void leave() }],
        ]}
      />
      {unsent > 0 && (
        <Suspense fallback={null}>
          <LeaveFieldDialog count={unsent} onClose={() => setUnsent(0)} onLeave={() => void signOut()} />
        </Suspense>
      )}
    </>
  );
}
