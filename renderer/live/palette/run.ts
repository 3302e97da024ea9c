/** Doing what was chosen in the palette. */
import { exportActa, exportSession } from '#renderer/acta/audit/exportActa.ts';
import { exportDocument } from '#renderer/acta/documents/exportDocument.ts';
import { finalizeActa } from '#renderer/acta/versions/versionActions.ts';
import { openHelp } from '#renderer/help/help.ts';
import { format, insertText } from '#renderer/prose/current.ts';
import { chooseLanguage } from '#renderer/state/language.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { record } from '#renderer/state/session/recording.ts';
import { useSession } from '#renderer/state/session.ts';
import { chooseTheme } from '#renderer/state/theme.ts';
import type { Detail } from '#shared/body/style.ts';
import { openItem, openTheSession, removeBlock, runShortcut, takeFloor } from '../actions.ts';
import { callSecond } from '../attendance/actions.ts';
import { joinOrTell } from '../blocks/blockActions.ts';
import { setNotesFirst, useNotesFirst } from '../blocks/notesFirst.ts';
import { turnGoingOn } from '../changeLead.ts';
import { now } from '../commands.ts';
import {
  afterFocus,
  chooseDetail,
  closeDialog,
  EDITOR,
  focusEditor,
  goToItem,
  openDialog,
  toggleActa,
  useScreen,
} from '../screen.ts';
import { type Chord, chordsOf, type ShortcutId, shortcutOf } from '../shortcuts.ts';
import type { PaletteAct } from './entries/entry.ts';

/** Puts the palette away and does what was chosen in it. */
export function runAct(act: PaletteAct): void {
  closeDialog();
  switch (act.kind) {
    case 'shortcut':
      runNamed(act.id);
      break;
    case 'floor':
      void takeFloor(act.person);
      break;
    case 'openItem':
      void openItem(act.item);
      break;
    case 'showItem':
      goToItem(act.item);
      break;
    case 'hour':
      afterFocus(() => pressIn(`[data-hour="${CSS.escape(act.entry)}"]`));
      break;
    case 'dialog':
      openDialog(act.dialog);
      break;
    case 'record':
      void record(now(act.fact));
      break;
    case 'openSession':
      void openTheSession();
      break;
    case 'editSheet':
      void leaveTo('convene');
      break;
    case 'home':
      void leaveTo('home');
      break;
    case 'export':
      void exportActa(act.format);
      break;
    case 'exportSession':
      void exportSession();
      break;
    case 'exportDocument':
      void exportDocument({ kind: act.document });
      break;
    case 'detail':
      showAtDetail(act.detail);
      break;
    case 'format':
      afterFocus(() => format(act.id));
      break;
    case 'paragraph':
      afterFocus(() => workOnParagraph(act.work, act.block));
      break;
    case 'notesFirst':
      setNotesFirst(!useNotesFirst.getState().on);
      break;
    case 'timeline':
      afterFocus(() => document.querySelector<HTMLElement>('[data-timeline] button')?.focus());
      break;
    case 'limit':
      afterFocus(() => pressIn('[data-limit]'));
      break;
    case 'insert':
      afterFocus(() => insertText(act.text));
      break;
    case 'secondCall':
      afterFocus(() => void callSecond());
      break;
    case 'finalize':
      afterFocus(() => void finalizeActa());
      break;
    case 'theme':
      chooseTheme(act.theme);
      break;
    case 'language':
      void chooseLanguage(act.language);
      break;
    case 'help':
      openHelp(act.page);
      break;
  }
}

/** One that acts in the paragraph is pressed there, once the focus is back in it. */
function runNamed(id: ShortcutId): void {
  const shortcut = shortcutOf(id);
  const [chord] = chordsOf(shortcut);
  if (shortcut.where === 'editor' && chord) afterFocus(() => pressInEditor(chord));
  else runShortcut(id, null);
}

function pressInEditor({ ctrl = false, alt = false, shift = false, key }: Chord): void {
  focusEditor();
  document.querySelector(EDITOR)?.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      ctrlKey: ctrl,
      altKey: alt,
      shiftKey: shift,
      bubbles: true,
      cancelable: true,
    }),
  );
}

/** Presses the button of something, where it stands: an hour beside what happened then, a limit beside who speaks. */
function pressIn(selector: string): void {
  const button = document.querySelector<HTMLElement>(`${selector} button`);
  if (!button) return;
  const press = () => {
    button.scrollIntoView({ block: 'nearest' });
    button.click();
  };
  // In a narrow window the acta stands where it would be.
  if (!button.checkVisibility() && useScreen.getState().acta) {
    toggleActa();
    afterFocus(press);
  } else press();
}

function workOnParagraph(work: 'join' | 'goOn' | 'remove', block: string): void {
  if (work === 'join') joinOrTell(block);
  if (work === 'goOn') turnGoingOn(block);
  if (work === 'remove') void removeBlock(block);
  focusEditor();
}

async function leaveTo(where: 'home' | 'convene'): Promise<void> {
  const { id } = useSession.getState();
  if (where === 'home' || id === null) await go({ name: 'home' });
  else await go({ name: 'convene', session: id });
}

/** Shows the acta at that level, and opens it where it is not in sight. */
function showAtDetail(detail: Detail): void {
  chooseDetail(detail);
  if (!useScreen.getState().acta) toggleActa();
}
