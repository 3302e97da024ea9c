import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { cx } from '#renderer/ui/cx.ts';
import type { Abbreviation } from '#shared/text/abbreviations.ts';
import { type Passage, spansText } from '#shared/text/rich.ts';
import { sameWriting, type Writing } from '#shared/text/writing.ts';
import { focusAtCaret, followCaret, takeCaret } from './caret.ts';
import { FORMATS, formatOf } from './commands.ts';
import { fragmentText, fromDoc, offsetOf, posAt, toDoc, toNodes } from './convert.ts';
import { enterProse, useFormat } from './current.ts';
import styles from './ProseEditor.module.css';
import { readHtml, readPlain } from './paste.ts';
import { plugins } from './plugins.ts';

interface ProseEditorProps {
  /** What is written now; where it is no longer what the editor holds, the editor takes it. */
  readonly value: Writing;
  /** The same, asked for at any moment: what is drawn may lag behind the keys. */
  readonly read: () => Writing;
  readonly onChange: (writing: Writing) => void;
  readonly onBlur: () => void;
  /** A key before the editor takes it: answers whether it is done with. */
  readonly onKey: (event: KeyboardEvent, caret: Caret) => boolean;
  readonly abbreviations: readonly Abbreviation[];
  readonly label: string;
  readonly placeholder: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  /** Where the caret goes as it opens, in characters; null for the end, absent where it does not take the focus. */
  readonly startAt?: number | null;
}

/** Where the caret is as a key is pressed. */
export interface Caret {
  /** At the very beginning, with nothing selected. */
  readonly isAtStart: boolean;
}

/** Where a paragraph of the session is written, with its bold, italics, lists and tables. */
export function ProseEditor(props: ProseEditorProps) {
  const { value, read, label, placeholder, title, disabled = false, className } = props;
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const place = holder.current;
    if (!place) return;
    const { startAt } = latest.current;
    const doc = toDoc(latest.current.read());
    const caret = posAt(doc, startAt ?? Number.POSITIVE_INFINITY);
    const created = new EditorView(
      // It stands in the page once it is whole: each of its attributes set there would cost a layout.
      null,
      {
        state: EditorState.create({
          doc,
          plugins: plugins(() => latest.current.abbreviations),
          selection: Selection.near(doc.resolve(caret), -1),
        }),
        editable: () => !latest.current.disabled,
        attributes: () => attributesOf(latest.current),
        dispatchTransaction(tr: Transaction) {
          const next = created.state.apply(tr);
          created.updateState(next);
          useFormat.setState(formatOf(next));
          if (tr.docChanged && tr.getMeta(TAKEN) === undefined) latest.current.onChange(fromDoc(next.doc));
        },
        handleDOMEvents: {
          keydown: (_view, event) => {
            if (event.isComposing) return false;
            takeCaret(created);
            // Escape is the screen's: nothing is written by it.
            if (event.key === 'Escape') return true;
            if (!latest.current.onKey(event, { isAtStart: isAtStart(created.state) })) return false;
            event.preventDefault();
            return true;
          },
          focus: () => useFormat.setState(formatOf(created.state)),
          blur: () => latest.current.onBlur(),
        },
        clipboardTextSerializer: (slice) => fragmentText(slice.content),
        clipboardTextParser: (text) => sliceOf(toNodes(readPlain(text))),
        handlePaste: (_view, event) => paste(created, event.clipboardData?.getData('text/html') ?? ''),
      },
    );
    place.append(created.dom);
    view.current = created;
    const unfollow = followCaret(created);
    const leave = enterProse({
      focus: () => focusAtCaret(created),
      caret: () => offsetOf(created.state.doc, created.state.selection.head),
      format: (id) => FORMATS[id](created.state, created.dispatch, created),
      insert: (text) => created.dispatch(created.state.tr.insertText(text).scrollIntoView()),
    });
    return () => {
      leave();
      unfollow();
      created.destroy();
      view.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written tells when to look; what to take is read then.
  useLayoutEffect(() => {
    if (view.current) take(view.current, read());
  }, [value]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor's own attributes are drawn anew with any of them.
  useLayoutEffect(() => {
    view.current?.setProps({});
  }, [label, placeholder, title, disabled, className]);

  // Later than what it takes the place of: a dialog that goes lets nothing else have the focus until then.
  useEffect(() => {
    if (view.current && latest.current.startAt !== undefined) focusAtCaret(view.current);
  }, []);

  return <div ref={holder} className={styles.holder} />;
}

const TAKEN = 'taken';

function attributesOf(props: ProseEditorProps): Record<string, string> {
  const { label, placeholder, title, disabled = false, className } = props;
  return {
    class: cx(styles.prose, className),
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-disabled': String(disabled),
    'data-live-editor': '',
    'data-placeholder': placeholder,
    spellcheck: 'true',
    lang: 'es-MX',
    ...(placeholder && { 'aria-placeholder': placeholder }),
    ...(title && { title }),
  };
}

/** Takes what was written elsewhere, with the caret as near to where it was as can be. A word being composed is let be. */
function take(view: EditorView, writing: Writing): void {
  if (view.composing || sameWriting(writing, fromDoc(view.state.doc))) return;
  const { state } = view;
  const next = toDoc(writing);
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const caret = offsetOf(state.doc, state.selection.head);
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  tr.setSelection(Selection.near(tr.doc.resolve(posAt(tr.doc, caret)), -1));
  view.dispatch(tr.setMeta(TAKEN, true).setMeta('addToHistory', false));
}

function isAtStart({ selection, doc }: EditorState): boolean {
  return selection.empty && selection.head === 1 && doc.firstChild?.isTextblock === true;
}

/** What a page or another program copied; what this editor copied it reads by itself. */
function paste(view: EditorView, html: string): boolean {
  if (html === '' || html.includes('data-pm-slice')) return false;
  const passages = readHtml(html);
  if (!passages) return false;
  // In a list or a table there is room for lines alone.
  const { $from } = view.state.selection;
  const nodes = toNodes($from.depth > 1 ? passages.flatMap(linesOf) : passages);
  const tr = view.state.tr.replaceSelection(sliceOf(nodes));
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
  return true;
}

/** Nodes to be put in: their first and last lines go on with what is there. */
function sliceOf(nodes: ReturnType<typeof toNodes>): Slice {
  const open = (node: (typeof nodes)[number] | undefined) => (node?.isTextblock ? 1 : 0);
  return new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
}

function linesOf(passage: Passage): Passage[] {
  switch (passage.kind) {
    case 'paragraph':
      return [passage];
    case 'list':
      return passage.items.map((spans) => ({ kind: 'paragraph', spans }));
    case 'table':
      return passage.rows.map((row) => ({
        kind: 'paragraph',
        spans: row
          .filter((cell) => spansText(cell) !== '')
          .flatMap((cell, index) => (index > 0 ? [{ text: '\t' }, ...cell] : cell)),
      }));
  }
}
