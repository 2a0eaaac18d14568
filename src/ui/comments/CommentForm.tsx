import { type KeyboardEvent, useState } from 'react';
import { addComment } from '../../commands/comments.ts';
import type { Editor } from '../../editor/editor.ts';
import { MAX_TEXT } from '../../model/field.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { LONGEST_NAME } from '../../session/preferences.ts';
import { Button } from '../primitives/Button.tsx';
import { useApp, useMessages, usePreference } from '../shell/app.tsx';
import styles from './Comments.module.css';

/** What was begun on a part and not sent: it waits there while other parts are looked at. */
const drafts = new WeakMap<Editor, Map<string, string>>();

/** The field in which a comment is written, signed with a name that is remembered. */
export function CommentForm({ partId }: { readonly partId: string }) {
  const editor = useEditor();
  const { preferences, now } = useApp();
  const { comments: words } = useMessages();
  const author = usePreference('author');
  const [text, setText] = useState(() => drafts.get(editor)?.get(partId) ?? '');
  const write = (next: string) => {
    setText(next);
    const all = drafts.get(editor) ?? new Map<string, string>();
    drafts.set(editor, all.set(partId, next));
  };
  const send = () => {
    const writtenAt = new Date(now()).toISOString();
    const done = editor.run(addComment, { targetId: partId, text, author, writtenAt });
    if (done !== null) write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <textarea
        className={styles.field}
        aria-label={words.text}
        placeholder={words.placeholder}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      <div className={styles.foot}>
        <input
          className={styles.field}
          aria-label={words.author}
          placeholder={words.author}
          autoComplete="name"
          maxLength={LONGEST_NAME}
          value={author}
          onChange={(event) => {
            preferences.setState({ author: event.target.value });
          }}
        />
        <Button data-tooltip={words.sendKeys} disabled={text.trim() === ''} onClick={send}>
          {words.send}
        </Button>
      </div>
    </div>
  );
}
