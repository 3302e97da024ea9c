/** What is being written: its tables, and the abbreviations that can be written in it. */
import type { FormatId } from '#renderer/prose/commands.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also, why } = t;

const TABLE_FORMATS = ['rowBelow', 'columnRight', 'headerRow', 'removeRow', 'removeColumn', 'removeTable'] as const;

/** Tables in what is being written, and the body's abbreviations, each of which can be written from here. */
export function textEntries({ session, editing, inTable }: PaletteContext): PaletteEntry[] {
  const notWriting = editing === null ? why.notWriting : null;
  const formats: readonly FormatId[] = ['insertTable', ...TABLE_FORMATS];
  const tables = formats.map((id) =>
    entry('actions', {
      id: `format:${id}`,
      label: catalogue.live.format[id],
      also: also.table,
      reason: notWriting ?? (id === 'insertTable' || inTable ? null : why.notInTable),
      act: { kind: 'format', id },
    }),
  );
  const abbreviations = (session.body.abbreviations ?? []).map(({ short, text }) =>
    entry('actions', {
      id: `abbreviation:${short}`,
      label: t.abbreviation(short, text),
      also: also.abbreviation,
      weight: 0,
      reason: notWriting,
      act: { kind: 'insert', text },
    }),
  );
  return [...tables, ...abbreviations];
}
