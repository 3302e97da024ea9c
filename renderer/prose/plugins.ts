/** How the editor answers to keys, blanks and signs. */
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem } from 'prosemirror-schema-list';
import { type Command, Plugin, TextSelection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { Abbreviation } from '#shared/text/abbreviations.ts';
import { abbreviationRule } from './abbreviations.ts';
import { enter, nextCell, previousCell } from './commands.ts';
import { withEdges } from './convert.ts';
import { schema } from './schema.ts';

const { nodes } = schema;

/** At the beginning of a list's item, a Backspace makes it a line. */
const liftAtStart: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || selection.$cursor?.parentOffset !== 0) return false;
  const { $from } = selection;
  if ($from.node(-1)?.type !== nodes.list_item || $from.index(-1) !== 0) return false;
  return liftListItem(nodes.list_item)(state, dispatch);
};

/** A table at the edge keeps a blank line beside it, to write in. */
const edges = new Plugin({
  appendTransaction(transactions, _before, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const [first, last] = [doc.firstChild, doc.lastChild];
    if (first?.type !== nodes.table && last?.type !== nodes.table) return null;
    const held = withEdges(doc.children);
    if (last?.type === nodes.table) tr.insert(doc.content.size, held.at(-1) ?? []);
    if (first?.type === nodes.table) tr.insert(0, held[0] ?? []);
    return tr;
  },
});

/** @param known the abbreviations as they are now */
export function plugins(known: () => readonly Abbreviation[]): Plugin[] {
  const undoTyping = chainCommands(undoInputRule, undo);
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^[-*•]\s$/, nodes.bullet_list),
        wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
        abbreviationRule(known),
      ],
    }),
    keymap({
      'Mod-z': undoTyping,
      'Mod-y': redo,
      'Mod-Z': redo,
      Enter: enter,
      'Shift-Enter': enter,
      Backspace: chainCommands(undoInputRule, liftAtStart),
      Tab: nextCell,
      'Shift-Tab': previousCell,
    }),
    keymap(baseKeymap),
    history(),
    tableEditing(),
    edges,
  ];
}
