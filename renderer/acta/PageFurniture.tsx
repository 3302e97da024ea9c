import { documentWords } from '#shared/acta/documentWords.ts';
import { letterheadPage } from '#shared/acta/letterheadView.ts';
import type { ActaPaper, PageLayout } from '#shared/acta/paper.ts';
import type { Place } from '#shared/body/paper.ts';
import { LetterheadPicture, LetterheadPieces } from './LetterheadPart.tsx';
import { Logo } from './Logo.tsx';
import styles from './PageFurniture.module.css';
import { px } from './pageStyle.ts';
import { useLetterhead } from './useLetterhead.ts';

const PLACES = ['left', 'centre', 'right'] as const;
const NUMBER_PLACE = { footerLeft: 'left', footerCentre: 'centre', footerRight: 'right', headerRight: null } as const;

interface PageFurnitureProps {
  readonly paper: ActaPaper;
  readonly layout: PageLayout;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly isSheet: boolean;
  /** Whether the draft's word stands across the page. */
  readonly draft: boolean;
}

/** What a page carries around the text: its head and foot, its number, and the places to initial at the margin. */
export function PageFurniture({ paper, layout, page, pages, isSheet, draft }: PageFurnitureProps) {
  const { settings, rubric } = paper;
  const texts = page === 1 && paper.first ? paper.first : paper.pages;
  const margins = isSheet ? layout.sheetMargins : layout.margins;
  const sides = { left: px(margins.left), right: px(margins.right) };
  const { style, place: numberPlace } = settings.numbering;
  const words = style === 'none' ? null : documentWords.numbering[style];
  const number = words && `${words.before}${page}${words.between}${pages}`;
  const inHeader = (place: Place) => (place === 'right' && numberPlace === 'headerRight' ? number : null);
  const inFooter = (place: Place) => (NUMBER_PLACE[numberPlace] === place ? number : null);
  const view = useLetterhead(settings.letterhead);
  const letterhead = view && letterheadPage(view, page);
  return (
    <>
      {draft && <div className={styles.draft} data-word={documentWords.draft} aria-hidden="true" />}
      {letterhead &&
        [...letterhead.header.floats, ...letterhead.footer.floats].map(({ image, left, top }) => (
          <LetterheadPicture
            key={`${left} ${top} ${image.width}`}
            image={image}
            style={{ position: 'absolute', left: px(left), top: px(top), zIndex: -2 }}
          />
        ))}
      <div className={styles.head} style={{ ...sides, top: px(layout.edges.header) }}>
        {letterhead && <LetterheadPieces pieces={letterhead.header.pieces} page={page} pages={pages} />}
        <div className={styles.header}>
          {PLACES.map((place) => (
            <div key={place} className={styles[place]}>
              {settings.logos
                .filter((logo) => logo.place === place)
                .map((logo) => (
                  <Logo key={logo.asset} logo={logo} height={px(logo.height)} />
                ))}
              <Line text={texts.header[place]} number={inHeader(place)} />
            </div>
          ))}
        </div>
      </div>
      {!isSheet && layout.rubric && (
        <div className={styles.rubric} aria-hidden="true">
          {rubric.map(({ person, label }, index) => (
            <p key={person} style={placeStyle(layout.rubric as NonNullable<PageLayout['rubric']>, index)}>
              {label}
            </p>
          ))}
        </div>
      )}
      <div className={styles.foot} style={{ ...sides, bottom: px(layout.edges.footer) }}>
        <div className={styles.footer}>
          {PLACES.map((place) => (
            <div key={place} className={styles[place]}>
              <Line text={texts.footer[place]} number={inFooter(place)} />
            </div>
          ))}
        </div>
        {letterhead && <LetterheadPieces pieces={letterhead.footer.pieces} page={page} pages={pages} />}
      </div>
    </>
  );
}

function Line({ text, number }: { readonly text: string; readonly number: string | null }) {
  return (
    <>
      {text !== '' && <p>{text}</p>}
      {number !== null && <p>{number}</p>}
    </>
  );
}

function placeStyle(rubric: NonNullable<PageLayout['rubric']>, index: number) {
  const size = (rubric.fontSize * 96) / 72;
  const bottom = px(rubric.top + rubric.placeHeight * ((index % rubric.rows) + 1));
  const label = size * 1.2 * rubric.labelLines;
  return {
    left: px(rubric.columns[Math.floor(index / rubric.rows)] ?? 0),
    top: bottom - label,
    width: px(rubric.width),
    fontSize: size,
  };
}
