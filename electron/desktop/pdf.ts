/** The acta as a tagged PDF: its HTML, printed by a window that nobody sees and that can do nothing else. */
import { BrowserWindow, type Session, session as sessions } from 'electron';
import { SECURITY_HEADERS } from '#electron/app/policy.ts';
import type { PrintedEdges, PrintedPages } from '#shared/acta/htmlPages.ts';
import { ActaError } from '#shared/errors.ts';
import { lockSession } from './lockdown.ts';
import { ORIGIN } from './origin.ts';

/** Kept in memory alone, and apart from the windows' own. */
const PARTITION = 'acta-print';
const PAGE = `${ORIGIN}/acta.html`;

/** What the acta's page may do: carry its own styles and images. */
const HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'Content-Type': 'text/html; charset=utf-8',
};

let queue: Promise<unknown> = Promise.resolve();

/**
 * Prints a document on its own paper, tagged, with its outline, title and language. One at a time.
 * @param html a document that stands alone
 * @param pages what each page carries above and below
 * @throws ActaError `unexpected` where it cannot be printed
 */
export function printToPdf(html: string, pages: PrintedPages): Promise<Uint8Array> {
  const printed = queue.then(() => print(html, pages));
  queue = printed.catch(() => {});
  return printed;
}

async function print(html: string, pages: PrintedPages): Promise<Uint8Array> {
  const session = printSession();
  session.protocol.handle('https', (request) =>
    request.url === PAGE ? new Response(html, { headers: HEADERS }) : Response.error(),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(PAGE);
    const printed = (edges: PrintedEdges) =>
      window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: edges.header,
        footerTemplate: edges.footer,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    const { first, even } = pages;
    const pdf = await printed(pages.pages);
    if (!first && !even) return pdf;
    const { withPages } = await import('./pdfPages.ts');
    return await withPages(pdf, [
      ...(even ? [{ pdf: await printed(even), has: (page: number) => page % 2 === 0 }] : []),
      ...(first ? [{ pdf: await printed(first), has: (page: number) => page === 1 }] : []),
    ]);
  } catch (error) {
    throw new ActaError({ code: 'unexpected', data: { detail: String(error) } }, { cause: error });
  } finally {
    session.protocol.unhandle('https');
    window.destroy();
  }
}

let locked: Session | null = null;

function printSession(): Session {
  if (locked) return locked;
  locked = sessions.fromPartition(PARTITION);
  lockSession(locked);
  return locked;
}
