/** How the acta looks as HTML: on a screen, a sheet; printed, the body's paper. */
import { typeface } from '../body/typefaces.ts';
import { type ActaPaper, pageLayout } from './paper.ts';

const COLUMNS = [2, 3];

/** Lines of Word are of 1.15 times the letter's height; those of CSS, of the letter's size. */
const LINE = 1.2;

/**
 * The styles of an acta on its paper: sheet, margins and typefaces. Printed, the text's sides are the document's own and
 * not the page's, so that what repeats on each page can stand beside it.
 * @param furniture `printer` where the printer gives each page its head, for which the page has room
 * @param folios the width of their column, in cm
 */
export function actaCss(paper: ActaPaper, furniture: 'own' | 'printer', folios: number): string {
  const { settings } = paper;
  const { fonts } = settings;
  const { width, height, margins, sheetMargins, textTop, firstTop, edges, rubric } = pageLayout(paper);
  const family = (name: string) => {
    const { like, kind } = typeface(name);
    return [...[name, ...like].map(cssName), kind === 'serif' ? 'serif' : 'sans-serif'].join(', ');
  };
  const top = furniture === 'printer' ? textTop : sheetMargins.top;
  const sides = `${margins.right}cm 0 ${margins.left}cm`;
  const first = furniture === 'printer' && firstTop !== top ? `@page :first { margin-top: ${firstTop}cm; }\n` : '';
  return `@page { size: ${width}cm ${height}cm; margin: ${top}cm 0 ${margins.bottom}cm; }
${first}html { --folios: ${folios}cm; background: #eceff1; }
body { margin: 0; color: #111; font: ${fonts.size}pt/${(fonts.spacing * LINE).toFixed(3)} ${family(fonts.text)}; }
main { position: relative; isolation: isolate; box-sizing: border-box; max-width: ${width}cm; margin: 1.5rem auto; padding: ${edges.header}cm ${margins.right}cm ${edges.footer}cm ${margins.left}cm; background: #fff; }
header { margin-bottom: ${Math.max(0.4, sheetMargins.top - edges.header - 1).toFixed(2)}cm; }
footer { margin-top: 1cm; }
h1, h2, h3 { font-family: ${family(fonts.headings)}; }
.item h2 { font-family: inherit; }
.rubric { top: ${textTop}cm; }
.signatures { margin: 0 -${margins.right}cm 0 -${margins.left}cm; padding: 0 ${sheetMargins.right}cm 0 ${sheetMargins.left}cm; }
${RULES}@media print {
  html { background: none; }
  main { position: static; isolation: auto; max-width: none; margin: 0; padding: 0 ${sides}; background: none; }
${furniture === 'printer' ? '  .running { display: none; }\n' : ''}  .rubric { position: fixed; top: 0; z-index: -1; }
${rubric ? coveringSheet(height - top - margins.bottom) : ''}}
`;
}

/** The signature sheet has no rubric: as high as its page, it covers the one that repeats there. */
function coveringSheet(height: number): string {
  return `  .signatures { display: flow-root; box-sizing: border-box; min-height: ${(height - 0.1).toFixed(3)}cm; background: #fff; }\n`;
}

/** A typeface's name within quotes that nothing in it can end. */
function cssName(name: string): string {
  return `"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}"`;
}

const RULES = `h1, h2, h3, p, li, td, th { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
h1 { margin: 0 0 18pt; font-size: 13pt; text-align: center; }
h1.running { font-size: 9pt; text-align: right; }
h2, h3 { margin: 12pt 0 6pt; font-size: inherit; break-after: avoid; }
h3 { font-style: italic; }
p { margin: 0 0 9pt; text-align: justify; orphans: 2; widows: 2; }
.item { margin: 3pt 0 9pt; text-align: justify; orphans: 2; widows: 2; }
.item > h2, .item > p { display: inline; }
.fill { position: relative; overflow-x: clip; }
/* The second says that they are not to be read out, where that can be said. */
.fill::after { position: absolute; white-space: nowrap; content: "${'-'.repeat(160)}"; content: "${'-'.repeat(160)}" / ""; }
.draft { position: fixed; top: 50%; left: 50%; z-index: 1; margin: 0; color: rgb(0 0 0 / 10%); font: 700 88pt/1 Arial, "Liberation Sans", Arimo, sans-serif; white-space: nowrap; transform: translate(-50%, -50%) rotate(-45deg); pointer-events: none; }
.behind { position: fixed; inset: 0; z-index: -2; overflow: hidden; }
.rubric { position: absolute; left: 0; }
.rubric p { position: absolute; margin: 0; border-top: 0.75pt solid; line-height: 1.2; text-align: center; }
.agreement td > p { margin: 0; }
.box { padding: 6pt; border: 0.75pt solid #7f7f7f; break-inside: avoid; }
.kept { break-after: avoid; }
ol, ul { margin: 0 0 9pt; padding: 0; list-style: none; }
ol > li > .fill { flex: 1; }
ol > li { display: flex; margin: 0 0 4pt; padding-left: 9pt; text-align: justify; }
ol > li.nested { padding-left: 35pt; }
.marker { flex: 0 0 26pt; }
table.agreement { table-layout: fixed; width: calc(100% - 1pt); margin: 0 0 10pt; border-collapse: collapse; break-inside: avoid; }
.agreement th, .agreement td { padding: 4pt 6pt; border: 0.75pt solid #7f7f7f; text-align: justify; vertical-align: top; }
.agreement th { box-sizing: border-box; width: var(--folios); text-align: left; overflow-wrap: anywhere; }
table.written { width: calc(100% - 1pt); margin: 0 0 10pt; border-collapse: collapse; }
.written th, .written td { padding: 3pt 5pt; border: 0.75pt solid #7f7f7f; text-align: left; vertical-align: top; }
.written tr { break-inside: avoid; }
.signatures { break-before: page; }
.signatures h2, .again { margin: 0 0 24pt; font-size: 13pt; font-weight: bold; text-align: center; }
.signatures h3 { margin: 12pt 0 0; font-style: normal; text-align: center; }
.signatures ul { display: flex; flex-wrap: wrap; justify-content: center; }
.signatures li { box-sizing: border-box; padding: 64pt 8pt 0; text-align: center; break-inside: avoid; }
${COLUMNS.map((columns) => `.columns-${columns} > li { flex: 0 0 calc(100% / ${columns}); }\n`).join('')}.signatures strong { display: block; padding-top: 4pt; border-top: 0.75pt solid currentcolor; }
.signatures span { display: block; font-size: 10pt; }
.legend { margin-top: 30pt; font-size: 9pt; break-before: avoid; }
mark { background: #ff0; color: inherit; }
`;
