import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { reopenComment, resolveComment } from '../../commands/comments.ts';
import { deleteParts } from '../../commands/parts.ts';
import type { Comment } from '../../model/comment.ts';
import { threadsOf } from '../../model/threads.ts';
import { useEditor, useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { useApp, useLanguage, useMessages } from '../shell/app.tsx';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';

const noComments: readonly Comment[] = [];

/** What has been said about a part, what was resolved folded away, and the field to say more. */
export function CommentThread({ partId }: { readonly partId: string }) {
  const editor = useEditor();
  const { comments: words } = useMessages();
  const thread = useEditorValue(({ map }) => threadsOf(map).get(partId) ?? noComments);
  const commenting = useSession((state) => state.commenting);
  const section = useRef<HTMLFieldSetElement>(null);
  const [open, resolved] = [thread.filter((one) => !one.resolved), thread.filter((one) => one.resolved)];

  useEffect(() => {
    if (commenting?.id !== partId) return;
    editor.session.comment(null);
    section.current?.scrollIntoView({ block: 'nearest' });
    if (commenting.isWriting) section.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [commenting, partId, editor]);

  return (
    <fieldset ref={section} className={styles.thread}>
      <legend className={styles.title}>{words.title(open.length)}</legend>
      <Comments comments={open} />
      {resolved.length > 0 && (
        <details>
          <summary className={styles.resolved}>{words.resolved(resolved.length)}</summary>
          <Comments comments={resolved} />
        </details>
      )}
      {!editor.isReadOnly && <CommentForm key={partId} partId={partId} />}
    </fieldset>
  );
}

function Comments({ comments }: { readonly comments: readonly Comment[] }) {
  if (comments.length === 0) return null;
  return (
    <ul className={styles.list}>
      {comments.map((comment) => (
        <CommentView key={comment.id} comment={comment} />
      ))}
    </ul>
  );
}

function CommentView({ comment: { id, text, author, writtenAt, resolved } }: { readonly comment: Comment }) {
  const editor = useEditor();
  const { comments: words } = useMessages();
  return (
    <li className={styles.comment} data-resolved={resolved}>
      <p className={styles.head}>
        <strong className={styles.author}>{author || words.nobody}</strong>
        <When writtenAt={writtenAt} />
        {!editor.isReadOnly && (
          <>
            <IconButton
              icon={resolved ? RotateCcw : Check}
              size="small"
              label={resolved ? words.reopen(text) : words.resolve(text)}
              onClick={() => editor.run(resolved ? reopenComment : resolveComment, { id })}
            />
            <IconButton
              icon={Trash2}
              size="small"
              label={words.remove(text)}
              onClick={() => editor.run(deleteParts, { ids: [id] })}
            />
          </>
        )}
      </p>
      <p className={styles.text}>{text}</p>
    </li>
  );
}

/** How long ago it was; a file may hold a time that is none. */
function When({ writtenAt }: { readonly writtenAt: string }) {
  const { now } = useApp();
  const { format } = useLanguage();
  const instant = new Date(writtenAt);
  if (Number.isNaN(instant.getTime())) return null;
  return (
    <time className={styles.when} dateTime={writtenAt} title={format.instant(instant)}>
      {format.ago(instant, new Date(now()))}
    </time>
  );
}
