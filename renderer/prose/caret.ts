/** The caret where the browser shows it, taken as soon as it is needed: before a key, and after one. */
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Takes the caret that the browser shows: two keys can follow each other before it tells of the first. */
export function takeCaret(view: EditorView): void {
  const shown = document.getSelection();
  const { state } = view;
  if (!view.hasFocus() || !shown?.anchorNode || !shown.focusNode || !(state.selection instanceof TextSelection)) return;
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return;
  const anchor = state.doc.resolve(view.posAtDOM(shown.anchorNode, shown.anchorOffset));
  const head = state.doc.resolve(view.posAtDOM(shown.focusNode, shown.focusOffset));
  const selection = TextSelection.between(anchor, head);
  if (!selection.eq(state.selection)) view.dispatch(state.tr.setSelection(selection).scrollIntoView());
}

/**
 * Gives an editor the focus, with the caret where it was in it. The caret goes first: where the browser puts one at the
 * beginning as the focus comes, prosemirror-view looks 20 ms later whether it is still there, and takes a Home pressed by
 * then for it.
 */
export function focusAtCaret(view: EditorView): void {
  const { selection } = view.state;
  if (view.editable && !view.hasFocus() && selection instanceof TextSelection) {
    const [anchor, head] = [view.domAtPos(selection.anchor), view.domAtPos(selection.head)];
    document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset);
  }
  view.focus();
}

/**
 * Takes the caret wherever a key has put it. Without this a Home right after the focus is lost: for its first 200 ms
 * prosemirror-view takes a caret at the very beginning for one that the browser has reset, and puts it back.
 * @returns what stops it
 */
export function followCaret(view: EditorView): () => void {
  let byKey = false;
  const listening = new AbortController();
  const { signal } = listening;
  const onInput = ({ type }: Event) => {
    byKey = type === 'keydown';
  };
  for (const type of ['keydown', 'pointerdown', 'focus']) {
    view.dom.addEventListener(type, onInput, { capture: true, signal });
  }
  const onCaret = () => {
    if (byKey && !view.composing) takeCaret(view);
  };
  // In the capture phase: before the library looks.
  document.addEventListener('selectionchange', onCaret, { capture: true, signal });
  return () => listening.abort();
}
