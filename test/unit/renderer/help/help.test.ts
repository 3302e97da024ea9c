import { describe, expect, test } from 'vitest';
import { findPages } from '#renderer/help/findPages.ts';
import { SHORTCUTS } from '#renderer/live/shortcuts.ts';
import { HELPS } from '#shared/catalogue/help/index.ts';
import { HELP_IDS, type HelpBlock, helpRuns } from '#shared/catalogue/help/page.ts';
import { LANGUAGES } from '#shared/catalogue/language.ts';

const textsOf = (block: HelpBlock): readonly string[] => {
  if (block.kind === 'keys') return [];
  return 'text' in block ? [block.text] : block.items;
};

describe('the help', () => {
  const PAGES = LANGUAGES.flatMap((spoken) => HELP_IDS.map((id) => [id, spoken] as const));
  test.each(PAGES)('%s, in %s, names only shortcuts that there are, and shows no marks of its own', (id, spoken) => {
    const help = HELPS[spoken];
    const known = new Set<string>(SHORTCUTS.map((shortcut) => shortcut.id));
    const runs = help[id].body.flatMap(textsOf).flatMap(helpRuns);
    const keys = runs.filter(({ kind }) => kind === 'keys').map(({ text }) => text);
    const tables = help[id].body.flatMap((block) => (block.kind === 'keys' ? block.keys : []));
    expect([...keys, ...tables].filter((key) => !known.has(key))).toEqual([]);
    expect(runs.filter(({ text }) => /\*\*|\[\[|\]\]/.test(text))).toEqual([]);
  });

  test('what is asked for in a facilitator’s own words is found first', () => {
    const asked = {
      'segunda convocatoria': 'quorum',
      'levantar la mano': null,
      abstencion: 'votes',
      logotipo: 'paper',
      huella: 'final',
      'tira zoom': 'strip',
      'alto contraste': 'appearance',
      'pasar lista': 'open',
    };
    for (const [query, page] of Object.entries(asked))
      expect([query, findPages(query)[0] ?? null]).toEqual([query, page]);
  });

  test('where nothing is asked, all pages are listed in their order', () => {
    expect(findPages('  ')).toEqual(HELP_IDS);
  });

  test('a text is parted into words, what is seen and keys', () => {
    expect(helpRuns('Pulse **Acta** o [[acta]].')).toEqual([
      { kind: 'words', text: 'Pulse ' },
      { kind: 'seen', text: 'Acta' },
      { kind: 'words', text: ' o ' },
      { kind: 'keys', text: 'acta' },
      { kind: 'words', text: '.' },
    ]);
  });
});
