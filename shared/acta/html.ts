/** ActaDocument → HTML: a document that stands alone, for reading, for another program, or to be printed as PDF. */
import { catalogue } from '../catalogue/index.ts';
import {
  type ActaBlock,
  type ActaDocument,
  type AgreementBlock,
  folioEnd,
  type ListBlock,
  listMarkers,
  type Signatory,
  type SignatureBlock,
  type TableBlock,
} from './blocks.ts';
import { folioColumn } from './columns.ts';
import { documentWords } from './documentWords.ts';
import {
  draftHtml,
  floatsHtml,
  furnitureHtml,
  isInMargin,
  NO_IMAGES,
  opensWithTitle,
  type PageImages,
  rubricHtml,
} from './htmlFurniture.ts';
import { actaCss } from './htmlStyles.ts';
import { escaped, runsHtml } from './htmlText.ts';
import { type LetterheadFloat, letterheadPage } from './letterheadView.ts';
import { type Furniture, type PageLayout, pageLayout } from './paper.ts';
import { type SignaturePage, signaturePages } from './signaturePages.ts';

export interface HtmlOptions {
  /** Carries “BORRADOR” across it. */
  readonly draft?: boolean;
  /** None by default. */
  readonly images?: PageImages;
  /** `printer` where whoever prints it gives each page its head and foot; else they stand once, at its beginning and end. */
  readonly furniture?: 'own' | 'printer';
}

/**
 * The acta as one HTML file with its styles and nothing from elsewhere: no script, no address; its images are within it.
 * Every character of a text arrives as it is, blanks and breaks included; one that cannot be held is shown by a mark. The
 * same document gives the same text.
 */
export function renderHtml(
  document: ActaDocument,
  { draft = false, images = NO_IMAGES, furniture = 'own' }: HtmlOptions = {},
): string {
  const { title, author, language, paper, blocks } = document;
  const layout = pageLayout(paper);
  const page = images.letterhead && letterheadPage(images.letterhead, 1);
  // An acta without a title of its own has it at the head of each page; here it stands once, as the heading that it is.
  const titled = opensWithTitle(blocks);
  const texts = withoutTitle(paper.first ?? paper.pages, titled ? null : title);
  const around = (where: 'header' | 'footer') =>
    furniture === 'printer' ? '' : furnitureHtml(paper, texts, where, page?.[where] ?? null, images, null);
  const shown = furniture === 'printer' ? images.letterhead?.pages : page;
  const floats = shown ? [...shown.header.floats, ...shown.footer.floats] : [];
  const behind = floats.filter((each) => furniture === 'own' || !isInMargin(each, layout));
  const heading = titled ? '' : `<h1 class="running">${escaped(title)}</h1>\n`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<meta name="author" content="${escaped(author)}">
<meta name="generator" content="${escaped(catalogue.appName)}">
<style>
${actaCss(paper, furniture, folioColumn(blocks))}</style>
</head>
<body>
${draft ? `${draftHtml()}\n` : ''}<main>
${behindHtml(behind, furniture, layout)}${headerHtml(around('header'))}${rubricHtml(paper, layout)}
${heading}${blocks.map((block) => blockHtml(block, layout, paper.settings.fonts.size)).join('\n')}
${around('footer') === '' ? '' : `<footer>${around('footer')}</footer>\n`}</main>
</body>
</html>
`;
}

/** The texts of a page without the one that is the title. */
function withoutTitle({ header, footer }: Furniture, title: string | null): Furniture {
  const { left, centre, right } = header;
  const other = (text: string) => (text === title ? '' : text);
  return { header: { left: other(left), centre: other(centre), right: other(right) }, footer };
}

/** Images behind the text: of the sheet that is seen, or of each page that is printed. */
function behindHtml(floats: readonly LetterheadFloat[], furniture: 'own' | 'printer', { textTop }: PageLayout): string {
  if (floats.length === 0) return '';
  return furniture === 'own' ? `${floatsHtml(floats)}\n` : `<div class="behind">${floatsHtml(floats, textTop)}</div>\n`;
}

function headerHtml(html: string): string {
  return html === '' ? '' : `<header>${html}</header>\n`;
}

/** @param size of the text, in points */
function blockHtml(block: ActaBlock, layout: PageLayout, size: number): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${runsHtml(block.runs)}</h1>`;
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : 'h3';
      return `<${tag}${filled(block)}>${runsHtml(block.runs)}</${tag}>`;
    }
    case 'paragraph': {
      const kept = block.keepNext ? 'kept' : '';
      const text = runsHtml(block.runs);
      // The number of an item is the heading of what follows it in the same line: an outline lists it, and not the whole.
      return block.number
        ? `<div${classes('item', kept, block.fill && 'fill')}><h2>${escaped(block.number.text)}</h2><p>${text}</p></div>`
        : `<p${classes(kept, block.fill && 'fill')}>${text}</p>`;
    }
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'agreement':
      return agreementHtml(block);
    case 'signatures':
      return signaturesHtml(block, layout, size);
  }
}

function listHtml(block: ListBlock): string {
  const markers = listMarkers(block);
  const items = block.items.map(
    ({ runs, nested }, index) =>
      `<li${nested ? ' class="nested"' : ''}><span class="marker">${markers[index]} </span><span${filled(block)}>${runsHtml(runs)}</span></li>`,
  );
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

/** As the body lays its agreements out: in a row of a table, in a box or in a paragraph. */
function agreementHtml({ layout, folio, runs, fill }: AgreementBlock): string {
  const text = runsHtml(runs);
  if (layout !== 'table') {
    const box = layout === 'boxed' ? 'box' : 'agreement';
    return `<p${classes(box, fill && 'fill')}><strong>${escaped(`${folio}${folioEnd(folio)}`)}</strong>${text}</p>`;
  }
  const label = escaped(documentWords.agreementTable(folio));
  const cell = fill ? `<p class="fill">${text}</p>` : text;
  return `<table class="agreement" aria-label="${label}"><tbody><tr><th scope="row">${escaped(folio)}</th><td>${cell}</td></tr></tbody></table>`;
}

/** With a header, the first row names the columns, and is repeated on each page. */
function tableHtml({ header, rows, keepNext }: TableBlock): string {
  const label = escaped(documentWords.writtenTable(rows.length, rows[0]?.length ?? 0));
  const row = (cells: TableBlock['rows'][number], tag: string) =>
    `<tr>${cells.map((runs) => `<${tag}>${runsHtml(runs)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
  const [first, ...others] = rows;
  const head = header && first ? `<thead>${row(first, 'th scope="col"')}</thead>` : '';
  const body = (head ? others : rows).map((cells) => row(cells, 'td')).join('\n');
  return `<table${classes('written', keepNext && 'kept')} aria-label="${label}">${head}<tbody>\n${body}\n</tbody></table>`;
}

/** The signature sheet, parted into pages as the Word file is. */
function signaturesHtml(
  block: SignatureBlock,
  { width, height, textTop, sheetMargins }: PageLayout,
  size: number,
): string {
  const { left, right, bottom } = sheetMargins;
  const pages = signaturePages(block, { width: width - left - right, height: height - textTop - bottom, size });
  return pages.map((page, index) => signaturePage(block, page, index === 0)).join('\n');
}

function signaturePage(
  { title, columns, legend }: SignatureBlock,
  { parts, notes }: SignaturePage,
  isFirst: boolean,
): string {
  return [
    '<section class="signatures">',
    isFirst ? `<h2>${runsHtml(title)}</h2>` : `<p class="again">${runsHtml(title)}</p>`,
    ...parts.flatMap(({ heading, rows }) => [
      ...(heading.length > 0 ? [`<h3>${runsHtml(heading)}</h3>`] : []),
      `<ul class="columns-${Math.max(columns, 2)}">`,
      ...rows.flat().map(signatoryHtml),
      '</ul>',
    ]),
    ...notes.map((note) => `<p>${runsHtml(note)}</p>`),
    `<p class="legend">${runsHtml(legend)}</p>`,
    '</section>',
  ].join('\n');
}

function signatoryHtml({ name, office, represents }: Signatory): string {
  const under = [office, represents].filter(Boolean).map((text) => `<span>${escaped(text)}</span>`);
  return `<li><strong>${escaped(name)}</strong>${under.join('')}</li>`;
}

/** Dashes go on from the end of a text to the margin: how many is known to whoever lays the line out alone. */
function filled({ fill }: { readonly fill?: true }): string {
  return classes(fill && 'fill');
}

function classes(...names: readonly (string | undefined)[]): string {
  const own = names.filter(Boolean);
  return own.length === 0 ? '' : ` class="${own.join(' ')}"`;
}
