import { useCallback } from 'react';
import { useToast } from '../primitives/toasts.tsx';
import { useMessages } from '../shell/app.tsx';
import { download } from '../../lib/download.ts';

/**
 * Copies the view of the canvas as it is now, selection and all, to the clipboard as a picture; where the clipboard
 * takes none, it is downloaded. The library reads the page's own elements; whole maps are exported from their scene.
 */
export function useCopyView(): () => void {
  const toast = useToast();
  const { copyView } = useMessages();
  return useCallback(() => {
    void (async () => {
      try {
        const picture = paintView();
        const isCopied = await copyPicture(picture);
        if (!isCopied) download(await picture, 'percurso.png');
        toast({ text: isCopied ? copyView.copied : copyView.downloaded });
      } catch {
        toast({ text: copyView.failed, tone: 'error' });
      }
    })();
  }, [toast, copyView]);
}

async function paintView(): Promise<Blob> {
  const canvas = document.querySelector<HTMLElement>('[role="application"]');
  if (canvas === null) throw new Error('No canvas');
  const [{ toBlob }, { fontCss }] = await Promise.all([import('html-to-image'), import('../../exporters/fonts.ts')]);
  const backgroundColor = getComputedStyle(canvas).backgroundColor;
  const blob = await toBlob(canvas, {
    backgroundColor,
    // The library would look for the fonts in a document of its own, whose base the content policy refuses.
    fontEmbedCSS: await fontCss(canvas.textContent),
    pixelRatio: Math.max(2, window.devicePixelRatio),
    filter: isPartOfView,
  });
  if (blob === null) throw new Error('No picture');
  return blob;
}

/** Leaves out what is only there to act with. */
function isPartOfView(node: Element): boolean {
  return (
    !(node instanceof Element) ||
    !node.matches('.react-flow__handle, .react-flow__attribution, .visually-hidden, [data-screen-only]')
  );
}

/** The clipboard is asked within the click, and given the picture when it is ready. */
async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
