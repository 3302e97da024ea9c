/** Word's own numbering: of the items' paragraphs, and of the lists. No number is typed. */
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import {
  type ActaBlock,
  type ItemNumber,
  isLettered,
  type ListBlock,
  type ListFormat,
  listMarker,
} from '#shared/acta/blocks.ts';
import type { Numeral } from '#shared/body/body.ts';
import { isNumeral } from '#shared/spanish/numbers.ts';
import { cm } from './page.ts';
import { holdable } from './text.ts';

/** A paragraph's place in a list: which definition, and which list of it. */
export interface ListPlace {
  readonly reference: string;
  readonly level: 0 | 1;
  readonly instance: number;
  /** The style alone dresses the paragraph; Word's “List Paragraph” does not. */
  readonly custom: true;
}

/** The definitions for the file, and the place in them of each numbered paragraph and of each list's items. */
export interface NumberingPlan {
  readonly options: INumberingOptions;
  readonly places: ReadonlyMap<ActaBlock, ListPlace>;
}

/** A number that Word can count; headings in words are written out. */
type CountedNumber = ItemNumber & { readonly format: Numeral };

type Definition = INumberingOptions['config'][number];

const FORMAT: Record<ListFormat, (typeof LevelFormat)[keyof typeof LevelFormat]> = {
  decimal: LevelFormat.DECIMAL,
  upperRoman: LevelFormat.UPPER_ROMAN,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
  bullet: LevelFormat.BULLET,
};

/**
 * The numbering of a document. Items whose values follow each other in one format and suffix are one list that Word
 * counts; any other value starts a list of its own at that value. Each list block starts at 1.
 */
export function planNumbering(blocks: readonly ActaBlock[]): NumberingPlan {
  const definitions = new Map<string, Definition>();
  const places = new Map<ActaBlock, ListPlace>();
  const widest = widestLabels(blocks);
  let previous: CountedNumber | undefined;
  let current: ListPlace | undefined;
  let lists = 0;
  const place = (reference: string, define: () => Definition): ListPlace => {
    if (!definitions.has(reference)) definitions.set(reference, define());
    lists += 1;
    return { reference, level: 0, instance: lists, custom: true };
  };
  for (const block of blocks) {
    if (block.kind === 'list') {
      const reference = `lista ${block.format} ${block.subFormat ?? ''}`.trim();
      places.set(
        block,
        place(reference, () => listDefinition(reference, block, widest.get(block.format) ?? 0)),
      );
    } else if (block.kind === 'paragraph' && block.number && isNumeral(block.number.format)) {
      const number = { ...block.number, format: block.number.format };
      if (!current || !previous || !follows(previous, number)) {
        const reference = `punto ${number.prefix ?? ''}${number.format} ${number.value} ${number.suffix}`;
        current = place(reference, () => itemDefinition(reference, number));
      }
      places.set(block, current);
      previous = number;
    }
  }
  return { options: { config: [...definitions.values()] }, places };
}

function follows(previous: CountedNumber, number: CountedNumber): boolean {
  return (
    number.value === previous.value + 1 &&
    number.format === previous.format &&
    number.prefix === previous.prefix &&
    number.suffix === previous.suffix
  );
}

/** “IV. - ” in bold, then the text itself: the suffix carries its own blank. */
function itemDefinition(reference: string, number: CountedNumber): Definition {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: FORMAT[number.format],
        text: `${holdable(number.prefix ?? '')}%1${holdable(number.suffix)}`,
        alignment: AlignmentType.LEFT,
        start: number.value,
        suffix: LevelSuffix.NOTHING,
        style: { run: { bold: true } },
      },
    ],
  };
}

function listDefinition(reference: string, block: ListBlock, label: number): Definition {
  // Arial's digits and capitals stay under 0.28 cm at 11 points; the hanging part holds the longest marker and a blank.
  const hanging = cm(Math.max(0.85, 0.24 + label * 0.21));
  const { subFormat } = block;
  const left = cm(0.6) + hanging;
  const nested = cm(0.85);
  return {
    reference,
    levels: [
      {
        level: 0,
        format: FORMAT[block.format],
        text: block.format === 'bullet' ? listMarker('bullet', 1) : '%1.',
        alignment: AlignmentType.LEFT,
        start: 1,
        suffix: LevelSuffix.TAB,
        style: { paragraph: { indent: { left, hanging } } },
      },
      ...(subFormat === undefined
        ? []
        : [
            {
              level: 1,
              format: FORMAT[subFormat],
              text: isLettered(subFormat) ? '%2)' : '%1.%2.',
              alignment: AlignmentType.LEFT,
              start: 1,
              suffix: LevelSuffix.TAB,
              style: {
                paragraph: {
                  indent: {
                    left: left + (isLettered(subFormat) ? nested : hanging + nested),
                    hanging: isLettered(subFormat) ? nested : hanging + nested,
                  },
                },
              },
            },
          ]),
    ],
  };
}

/** The length of the longest marker that each format writes in the lists of the document, so that they all align. */
function widestLabels(blocks: readonly ActaBlock[]): ReadonlyMap<ListFormat, number> {
  const widest = new Map<ListFormat, number>();
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    for (let value = 1; value <= block.items.length; value += 1) {
      const { length } = listMarker(block.format, value);
      if (length > (widest.get(block.format) ?? 0)) widest.set(block.format, length);
    }
  }
  return widest;
}
