import { LanguageSwitcher, SkipLink, ThemeSwitcher, useLanguage } from '../src';
import { CaptureSection } from './capture-section';
import { ControlsSection } from './controls-section';
import { DisplaySection } from './display-section';
import { FeedbackSection } from './feedback-section';
import { OverlaysSection } from './overlays-section';

/** Every primitive in each of its states, in sample words of both languages. */
export function Gallery({ open }: { open: string | null }) {
  const zh = useLanguage() === 'zh-CN';
  return (
    <>
      <SkipLink />
      <header className="flex items-center justify-between border-b border-line bg-card px-4 py-1">
        <h1 className="text-title font-bold">{zh ? '组件' : 'Gallery'}</h1>
        <div className="flex">
          <LanguageSwitcher />
          <ThemeSwitcher />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="columns-1 gap-4 p-4 outline-none *:mb-4 *:break-inside-avoid lg:columns-2"
      >
        <ControlsSection zh={zh} />
        <DisplaySection zh={zh} />
        <FeedbackSection zh={zh} />
        <CaptureSection zh={zh} />
        <OverlaysSection zh={zh} open={open} />
      </main>
    </>
  );
}
