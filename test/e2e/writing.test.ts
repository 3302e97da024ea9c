/** Text with a form, by keyboard: bold and italics, lists, tables pasted from Excel and Word, and abbreviations. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { all, docxText, docxXml, find, value } from '#test/fixtures/docx-text.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.live;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const PEOPLE = profileBody('secretariado-tecnico-local').members;
const DIGIT = PEOPLE.filter((one) => one.standing === 'member').findIndex(({ name }) => name === DANIEL) + 1;

/** A range as Excel leaves it on the clipboard: the look is in the sheet's classes. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
td {font-weight:400;} .xl65 {font-weight:700; text-align:center;} .xl66 {mso-number-format:Standard; font-style:italic;}
--></style></head><body><table border=0 cellpadding=0><!--StartFragment--><col width=80><col width=90>
 <tr height=20><td class=xl65>Partida</td><td class=xl65>Monto</td></tr>
 <tr height=20><td>Papelería
  y útiles</td><td class=xl66 align=right>300.00</td></tr><!--EndFragment--></table></body></html>`;

/** A list as Word writes it: paragraphs, each with its bullet typed before it. */
const WORD = `<html><body><p class=MsoNormal><b>Primero</b>, lo
urgente:<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>medir<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><i>informar</i><o:p></o:p></p></body></html>`;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function writing() {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const she = facilitator(app);
  await she.reachSecondItem(AGENDA, PEOPLE);
  const { page } = she;
  const editor = page.getByRole('textbox', { name: t.stream.text(DANIEL) });
  await page.keyboard.press(`Control+${DIGIT}`);
  await editor.waitFor();
  return {
    she,
    page,
    editor,
    type: (text: string) => page.keyboard.type(text),
    async press(...keys: string[]) {
      for (const key of keys) await page.keyboard.press(key);
    },
    holds: (text: string) => expect.poll(() => writtenIn(editor), { timeout: 20_000 }).toBe(text),
    /** What a program leaves on the clipboard, as pasting hands it over. */
    paste: (html: string, plain: string) =>
      editor.evaluate(
        (one, [rich, text]) => {
          const clipboardData = new DataTransfer();
          if (rich) clipboardData.setData('text/html', rich);
          clipboardData.setData('text/plain', text ?? '');
          one.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        [html, plain] as const,
      ),
  };
}

/** The acta as it stands, exported though the session is not closed and the audit says so. */
async function exported({ page }: Facilitator): Promise<Uint8Array> {
  const file = await app?.exportedFile(async () => {
    await page.getByRole('button', { name: catalogue.acta.export }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: t.review.exportAnyway }).press('Enter');
  });
  return file?.bytes ?? new Uint8Array();
}

describe(`what is written, in ${HOST}`, () => {
  it('keeps bold, italics and lists to Word, split and joined again on the way', async () => {
    const { she, page, press, type, holds, editor } = await writing();
    await type('propuso “dos” medidas ');
    await press('Control+b');
    await type('urgentes');
    await press('Control+b', 'Control+i');
    await type(' y nuevas');
    await press('Control+i');
    await type(':');
    await press('Enter');
    await type('- publicar el calendario');
    await press('Enter');
    await type('medir el avance');
    await press('Enter', 'Enter');
    await type('1. informar');
    await holds('propuso “dos” medidas urgentes y nuevas:\npublicar el calendario\nmedir el avance\ninformar');
    expect(await editor.locator('ul > li').count()).toBe(2);
    expect(await editor.locator('ol > li').count()).toBe(1);

    // Parted at the end of the bold word, and joined again: each keeps its look.
    await press('Control+Home');
    for (const _ of 'propuso “dos” medidas urgentes') await press('ArrowRight');
    await press('Alt+Enter');
    await holds('y nuevas:\npublicar el calendario\nmedir el avance\ninformar');
    await press('Backspace');
    await page.getByText(t.blocks.joined(DANIEL)).waitFor();
    await holds('propuso “dos” medidas urgentes y nuevas:\npublicar el calendario\nmedir el avance\ninformar');
    await she.saved();

    await she.showActa();
    await page.getByRole('region', { name: catalogue.acta.pages }).getByText('medir el avance').first().waitFor();
    const file = await exported(she);
    expect(docxText(file)).toMatch(
      /propuso “dos” medidas urgentes y nuevas:\n\n• publicar el calendario\n• medir el avance\n\n1\. informar/,
    );
    const document = docxXml(file, 'word/document.xml');
    const look = (words: string, mark: string) =>
      all(document, 'w:r').some((run) => {
        const said = find(run, 'w:t')?.children.join('') === words;
        const properties = find(run, 'w:rPr');
        return said && properties !== undefined && find(properties, mark) !== undefined;
      });
    expect([look('urgentes', 'w:b'), look(' nuevas', 'w:i') || look('y nuevas', 'w:i')]).toEqual([true, true]);
    const styled = all(document, 'w:p').filter((paragraph) => {
      const properties = find(paragraph, 'w:pPr');
      return properties && value(properties, 'w:pStyle') === 'ActaLista' && find(properties, 'w:numPr');
    });
    // The agenda's five and the three of the intervention.
    expect(styled).toHaveLength(AGENDA.length + 3);
  });

  it('makes a table of what Excel copied, goes through it by Tab, and writes it in Word with its header', async () => {
    const { she, press, type, paste, editor } = await writing();
    await type('presentó el gasto:');
    await paste(EXCEL, 'Partida\tMonto\r\nPapelería y útiles\t300.00');
    await expect.poll(() => editor.locator('tr').count()).toBe(2);
    expect(await editor.locator('th').allTextContents()).toEqual(['Partida', 'Monto']);
    expect(await editor.locator('td').allTextContents()).toEqual(['Papelería y útiles', '300.00']);
    await editor.locator('td').last().click();
    await press('End', 'Tab');
    await type('Mensajería');
    await press('Tab');
    await type('120.50');
    await expect.poll(() => editor.locator('td').allTextContents()).toContain('120.50');
    await she.saved();
    await she.showActa();
    const file = await exported(she);
    expect(docxText(file)).toContain(
      'presentó el gasto:\n\nPartida\tMonto\nPapelería y útiles\t300.00\nMensajería\t120.50',
    );
    const table = all(docxXml(file, 'word/document.xml'), 'w:tbl').find((one) => all(one, 'w:tr').length === 3);
    const rows = table ? all(table, 'w:trPr') : [];
    expect(
      rows.map((row) => [find(row, 'w:cantSplit'), find(row, 'w:tblHeader')].map((held) => held !== undefined)),
    ).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('takes a list of Word as a list, and plain text as it is', async () => {
    const { she, page, editor, paste, holds, press } = await writing();
    await paste(WORD, 'Primero, lo urgente:\r\n· medir\r\n· informar');
    await holds('Primero, lo urgente:\nmedir\ninformar');
    expect(await editor.locator('ul > li').allTextContents()).toEqual(['medir', 'informar']);
    expect(await editor.locator('strong').allTextContents()).toEqual(['Primero']);
    expect(await editor.locator('em').allTextContents()).toEqual(['informar']);
    await press('Control+a', 'Backspace');
    await paste('', 'uno <b>dos</b>\r\n- tres {{ x }}\tcuatro');
    await holds('uno <b>dos</b>\n- tres {{ x }}\tcuatro');
    expect(await editor.locator('ul, strong, table').count()).toBe(0);
    await she.saved();

    // What was written is there again, look and all, when the window comes back.
    await press('Control+a', 'Backspace');
    await holds('');
    await paste(WORD, '');
    await holds('Primero, lo urgente:\nmedir\ninformar');
    await she.saved();
    await page.reload();
    await expect.poll(() => editor.locator('ul > li').allTextContents()).toEqual(['medir', 'informar']);
    expect(await editor.locator('strong').allTextContents()).toEqual(['Primero']);
  });

  it('writes the body’s abbreviations whole, and gives back what she typed with one key', async () => {
    const { she, page, press, type, holds } = await writing();
    await type('el stl, ');
    await holds('el Secretariado Técnico Local, ');
    await type('Od ');
    await holds('el Secretariado Técnico Local, Orden del día ');
    await press('Backspace');
    await holds('el Secretariado Técnico Local, Od ');
    await type('y osc.');
    await holds('el Secretariado Técnico Local, Od y organizaciones de la sociedad civil.');
    await press('Control+z');
    await holds('el Secretariado Técnico Local, Od y osc.');
    await type(' apostl ');
    await holds('el Secretariado Técnico Local, Od y osc. apostl ');

    // The palette lists them, and writes the one that is chosen.
    await press('Control+k');
    await page.getByRole('dialog').waitFor();
    await type('abreviatura plag');
    await page.getByRole('option', { name: /Plan de Acción Local/ }).waitFor();
    await press('Enter');
    await holds('el Secretariado Técnico Local, Od y osc. apostl Plan de Acción Local de Gobierno Abierto');
    await she.saved();
  });

  it('takes an accent that is composed of two keys', async () => {
    const { page, editor, holds, type } = await writing();
    await type('caf');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: 'é' });
    await type(' con leche');
    await holds('café con leche');
    expect(await editor.getAttribute('lang')).toBe('es-MX');
    expect(await editor.evaluate((one) => (one as HTMLElement).spellcheck)).toBe(true);
  });
});
