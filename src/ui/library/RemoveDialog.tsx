import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useMessages } from '../shell/app.tsx';

interface RemoveDialogProps {
  readonly title: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before the one thing here that cannot be undone. */
export function RemoveDialog({ title, onRemove, onClose }: RemoveDialogProps) {
  const { library, common } = useMessages();
  return (
    <Dialog
      title={library.removeTitle(title)}
      description={library.removeHint}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            look="danger"
            onClick={() => {
              onRemove();
              onClose();
            }}
          >
            {library.removeForGood}
          </Button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
