/** A plain table of fixed widths that readers of the screen can name. */
import {
  BorderStyle,
  BuilderElement,
  type ITableBordersOptions,
  type ITableOptions,
  Table,
  TableLayoutType,
  WidthType,
} from 'docx';
import { holdable } from './text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A table of fixed columns with a caption (`w:tblCaption`, its alternative text), which docx has no option for. */
class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    // The table's properties are its first element, and the caption their last but one in the schema's order.
    const [properties] = this.root;
    if (typeof properties !== 'object' || !('addChildElement' in properties))
      throw new TypeError('docx: w:tblPr expected');
    properties.addChildElement(
      new BuilderElement<{ readonly value: string }>({
        name: 'w:tblCaption',
        attributes: { value: { key: 'w:val', value: holdable(caption) } },
      }),
    );
  }
}

/**
 * A table as wide as its columns.
 * @param columns widths in twips
 * @param caption its alternative text
 */
export function fixedTable(
  columns: readonly number[],
  caption: string,
  options: Pick<ITableOptions, 'rows' | 'borders' | 'margins'>,
): Table {
  return new CaptionedTable(
    {
      ...options,
      columnWidths: columns,
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    },
    caption,
  );
}

/** A width in twips as Word takes it. */
export function dxa(size: number): { readonly size: number; readonly type: typeof WidthType.DXA } {
  return { size, type: WidthType.DXA };
}
