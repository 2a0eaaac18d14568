import { keepOffline } from '../../offline/keepOffline.ts';
import type { ToastMessage } from '../primitives/toasts.tsx';
import { type App, loadLanguage } from './app.tsx';

/**
 * Keeps the app for use without a network, and offers a new version once it is there. The page goes on as it is until
 * the person asks for the new one, and is then left only when all that was written is on the disk.
 */
export async function offerNewVersion(
  { workspace, preferences }: App,
  toast: (message: ToastMessage) => void,
): Promise<void> {
  const words = async () => (await loadLanguage(preferences.getState().locale)).messages;

  const reload = async (takeOver: () => Promise<void>): Promise<void> => {
    // Some fields are taken when they are left, which not every browser does at the press of a button.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    let trouble = await workspace.flush();
    if (trouble === null) {
      await takeOver();
      trouble = await workspace.flush();
    }
    if (trouble === null) {
      location.reload();
      return;
    }
    const { offline, banners } = await words();
    const { status, reason } = trouble;
    const half = reason === 'full' ? banners.halfFull : banners.half;
    const why = status === 'half' ? half : banners.saveFailed[reason];
    toast({ ...offer(offline.reload, takeOver), text: offline.waits(why), tone: 'error' });
  };
  const offer = (label: string, takeOver: () => Promise<void>) => ({
    action: { label, onSelect: () => void reload(takeOver) },
  });

  await keepOffline({
    onKept: () => {
      void words().then(({ offline }) => {
        toast({ text: offline.kept });
      });
    },
    onNewVersion: (takeOver) => {
      void words().then(({ offline }) => {
        toast({ ...offer(offline.reload, takeOver), text: offline.newVersion, stays: true });
      });
    },
  });
}
