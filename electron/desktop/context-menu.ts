/** What the secondary button offers on a text: to correct a word, and to cut, copy and paste. */
import { type ContextMenuParams, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { catalogue } from '#shared/catalogue/index.ts';
import type { SpellingWords } from './spelling-words.ts';

const line: MenuItemConstructorOptions = { type: 'separator' };

/** Shows the menu on what is right-clicked, or where its key is pressed. */
export function offerContextMenu(contents: WebContents, words: SpellingWords): void {
  contents.on('context-menu', (_event, params) => {
    const items = [
      ...spellingItems(params, words, (suggestion) => contents.replaceMisspelling(suggestion)),
      ...editingItems(params),
    ];
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

/** The ways to correct a word that the speller does not know; none where it knows it. */
function spellingItems(
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  { learn, ignore }: SpellingWords,
  replace: (suggestion: string) => void,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return [];
  const t = catalogue.host.spelling;
  return [
    ...(dictionarySuggestions.length > 0
      ? dictionarySuggestions.map((label) => ({ label, click: () => replace(label) }))
      : [{ label: t.noSuggestions, enabled: false }]),
    line,
    { label: t.learn, click: () => learn(misspelledWord) },
    ...(ignore ? [{ label: t.ignore, click: () => ignore(misspelledWord) }] : []),
    line,
  ];
}

function editingItems({ isEditable, editFlags, selectionText }: ContextMenuParams): MenuItemConstructorOptions[] {
  const text = catalogue.host.menu;
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: text.copy }];
  return [
    { role: 'cut', label: text.cut, enabled: editFlags.canCut },
    { role: 'copy', label: text.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: text.pastePlain, enabled: editFlags.canPaste },
    line,
    { role: 'selectAll', label: text.selectAll, enabled: editFlags.canSelectAll },
  ];
}
