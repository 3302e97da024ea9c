/** What a facilitator does in the window, by keyboard and mouse, told once for every end-to-end test. */
import type { Locator, Page } from 'playwright-core';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ItemDraft, Lead, Sheet, SourceDocument } from '#shared/session/facts.ts';
import { SHEET } from '#test/fixtures/session-builder.ts';
import { focused } from './focus.ts';
import type { ExportedFile, Launched } from './hosts.ts';

const t = catalogue.live;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A control whose name begins with its label: selects and comboboxes add the value they hold. */
const starting = (label: string) => new RegExp(`^${escaped(label)}`);
/** A control whose name begins with what is said before a number or a clock. */
const before = (said: (datum: never) => string) => starting(said('\n' as never).split('\n')[0] ?? '');

/** What is written in an editor, its lines parted by line feeds. */
export function writtenIn(editor: Locator): Promise<string> {
  return editor.locator('p').evaluateAll((lines) => lines.map((line) => line.textContent ?? '').join('\n'));
}

/** From the home, the editor of a new body from a profile. */
export async function newBody(page: Page, profile: string): Promise<void> {
  await page.getByRole('button', { name: catalogue.home.bodies, exact: true }).click();
  await page.getByRole('button', { name: catalogue.bodies.newBody, exact: true }).click();
  await page.getByText(profile, { exact: true }).click();
}

export type Facilitator = ReturnType<typeof facilitator>;

export function facilitator({ page, exportedFile }: Launched) {
  const dialog = () => page.getByRole('dialog');
  const button = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: typeof name === 'string' });

  /** Chooses an option of a select. */
  async function select(label: string, option: string, within: Page | Locator = page): Promise<void> {
    await button(new RegExp(`${escaped(label)}$|^${escaped(label)}`), within).click();
    await page
      .getByRole('option', { name: starting(option) })
      .first()
      .click();
  }

  /** Types into a field in place of what it holds. */
  async function fill(label: string, text: string, within: Page | Locator = page): Promise<void> {
    await within.getByLabel(label, { exact: true }).fill(text);
  }

  /** Waits until all that was recorded is on disk. */
  async function saved(): Promise<void> {
    await page.getByText(t.saved, { exact: true }).waitFor();
  }

  return {
    page,
    saved,

    /** Sets up a body from a profile, as it comes. */
    async setUpBody(profile: string): Promise<void> {
      await newBody(page, profile);
      await button(catalogue.bodies.saveAndConvene).click();
    },

    /** Convenes a session in the form that is open, and goes to it. */
    async convene(sheet: Sheet, agenda: readonly ItemDraft[], people: readonly Person[]): Promise<void> {
      const c = catalogue.convene;
      await page.getByLabel(c.number, { exact: true }).fill(String(sheet.number));
      await fill(c.date, sheet.date);
      await fill(c.time, sheet.time ?? '');
      await fill(c.oficio, sheet.convocation.oficio ?? '');
      await fill(c.oficioDate, sheet.convocation.date ?? '');
      for (const [index, item] of agenda.entries()) {
        const title = page.getByLabel(c.itemTitle(index + 1), { exact: true });
        if (!(await title.isVisible())) await page.keyboard.press('Enter');
        await title.focus();
        await page.keyboard.insertText(item.title);
        if (item.previousActa) {
          await page.getByRole('combobox', { name: c.previousKind }).fill(item.previousActa.kind);
          await page.keyboard.press('Tab');
          await page.getByLabel(c.previousNumber).fill(String(item.previousActa.number));
          await fill(c.previousDate, item.previousActa.date);
        }
        const presenter = people.find((person) => person.id === item.presenter);
        if (presenter) await select(c.presenter(index + 1), presenter.name);
        await title.focus();
      }
      await button(c.saveAndGo).click();
    },

    async open(): Promise<void> {
      await button(t.opening.open).click();
      await page.getByText(before(t.stage.open)).waitFor();
    },

    async everyonePresent(): Promise<void> {
      await button(t.attendance.rollCall).click();
      await button(before(t.rollCall.all), dialog()).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    /** Does the first thing that the palette finds, once it is the one expected. */
    async find(query: string, first: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await focused(page.getByRole('combobox', { name: t.palette.title }));
      await page.keyboard.type(query);
      await page.getByRole('option', { selected: true }).filter({ hasText: first }).waitFor();
      await page.keyboard.press('Enter');
    },

    async nextItem(): Promise<void> {
      await page.keyboard.press('Control+Shift+Enter');
    },

    /** From an empty app to the second item of an open session of the local secretariat, everyone present. */
    async reachSecondItem(agenda: readonly ItemDraft[], members: readonly Person[]): Promise<void> {
      await this.setUpBody('Secretariado técnico local');
      await this.convene(SHEET, agenda, members);
      await this.open();
      await this.everyonePresent();
      await this.nextItem();
      const { title } = agenda[1] ?? { title: '' };
      await page.getByRole('heading', { name: title }).first().waitFor();
    },

    /** Gives the floor with the mouse. */
    async giveFloor(name: string): Promise<void> {
      await button(starting(t.attendance.floor(name))).click();
    },

    /** Another paragraph of whoever speaks, with the keyboard. */
    async paragraph(): Promise<void> {
      await page.keyboard.press('Control+Enter');
    },

    /** Chooses the lead-in of the paragraph that is being written. */
    async lead({ connector, verb }: Omit<Lead, 'form'>, formLabel: string, joined: boolean): Promise<void> {
      await button(t.lead.button).click();
      const box = page.getByRole('dialog', { name: t.lead.title });
      await box.getByRole('combobox', { name: t.lead.connector }).fill(connector);
      await page.keyboard.press('Tab');
      await select(t.lead.form, formLabel, box);
      await box.getByRole('combobox', { name: t.lead.verb }).fill(verb);
      await page.keyboard.press('Tab');
      await button(t.lead.apply, box).click();
      await box.waitFor({ state: 'hidden' });
      if (joined) await page.getByText(t.stream.joined, { exact: true }).click();
    },

    /** Types into the paragraph that is being written. */
    async write(name: string, text: string): Promise<void> {
      const editor = page.getByRole('textbox', { name: t.stream.text(name) });
      await editor.focus();
      await page.keyboard.insertText(text);
    },

    async subject(title: string, by: string): Promise<void> {
      await button(t.agenda.subject).click();
      await fill(t.subject.name, title, dialog());
      await select(t.subject.proposedBy, by, dialog());
      await button(t.subject.submit, dialog()).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    async withdraw(title: string, by: string, document: SourceDocument): Promise<void> {
      await itemMenu(title, t.agenda.menu.withdraw);
      await select(t.change.requestedBy, by, dialog());
      await fill(t.change.folio, document.folio, dialog());
      await fill(t.change.addressee, document.addressee ?? '', dialog());
      await fill(t.change.signedBy, document.signedBy ?? '', dialog());
      await button(t.change.withdraw.submit, dialog()).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    async rename(title: string, newTitle: string): Promise<void> {
      await itemMenu(title, t.agenda.menu.rename);
      await fill(t.change.rename.itemTitle, newTitle, dialog());
      await button(t.change.rename.submit, dialog()).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    /** A unanimous vote in two keys, and its agreement with the text given; the folio writes itself. */
    async agreeUnanimously(text: string, folio: string): Promise<void> {
      await page.keyboard.press('Control+u');
      await focused(button(before(t.vote.unanimity), dialog()));
      await page.keyboard.press('Enter');
      const words = dialog().getByLabel(t.agreement.text, { exact: true });
      await words.fill(text);
      await page.keyboard.press('Control+Enter');
      await dialog().waitFor({ state: 'hidden' });
      await page.getByRole('article', { name: t.stream.agreementCard(folio) }).waitFor();
    },

    async showActa(): Promise<void> {
      const toggle = page.getByRole('banner').getByRole('button', { name: starting(t.actaToggle) });
      await toggle.waitFor();
      if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
      await button(catalogue.acta.export).waitFor();
    },

    /** Puts the acta away, so that the agenda and the attendance have their place again. */
    async hideActa(): Promise<void> {
      await button(catalogue.acta.close).click();
      await button(catalogue.acta.export).waitFor({ state: 'hidden' });
    },

    /** Chooses another variant of a generated sentence, by clicking it in the acta. */
    async chooseVariant(sentence: string, variant: string): Promise<void> {
      await page.getByRole('region', { name: catalogue.acta.pages }).getByText(sentence).last().click();
      await pickVariant(variant);
    },

    /** Brings back the last sentence left out that would begin so, in one of its variants. */
    async bringBack(beginning: string, variant: string): Promise<void> {
      await button(/frases? omitidas?$/).click();
      await page
        .getByRole('menuitem', { name: starting(beginning) })
        .last()
        .click();
      await pickVariant(variant);
    },

    async close(): Promise<void> {
      await button(new RegExp(`^${t.closeSession}`)).click();
      await button(t.closing.submit, dialog()).click();
      await page.getByText(t.stage.closed, { exact: true }).first().waitFor();
    },

    /** Corrects the hour of the opening or of the closing. */
    async correct(which: 'opening' | 'closing', clock: string): Promise<void> {
      const name = which === 'opening' ? t.instant.correctOpening : t.instant.correctClosing;
      const [before = '', after = ''] = name('|').split('|').map(escaped);
      await button(new RegExp(`^${before}.*${after}$`)).click();
      await page.getByLabel(t.instant.time, { exact: true }).fill(clock);
      await page.keyboard.press('Enter');
      await button(name(clock.slice(0, 5))).waitFor();
    },

    exportActa(): Promise<ExportedFile> {
      return exportedFile(() => button(catalogue.acta.export).click());
    },

    exportBundle(): Promise<ExportedFile> {
      return exportedFile(async () => {
        await button(catalogue.acta.more).click();
        await page.getByRole('menuitem', { name: catalogue.acta.exportBundle }).click();
      });
    },
  };

  async function pickVariant(variant: string): Promise<void> {
    const variants = page.getByRole('region', { name: catalogue.acta.variants });
    await button(starting(variant), variants).click();
    await variants.waitFor({ state: 'hidden' });
  }

  async function itemMenu(title: string, action: string): Promise<void> {
    await button(starting(t.agenda.actions(title))).click();
    await page.getByRole('menuitem', { name: action }).click();
  }
}
