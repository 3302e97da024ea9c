/** What each call does. */

import type { z } from 'zod';
import { letterheadView } from '#electron/docx/letterhead/view.ts';
import type { Store } from '#electron/store/store.ts';
import type { AppInfo, CALLS, CallName, Output } from '#shared/api.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import type { Language } from '#shared/catalogue/language.ts';
import { ActaError } from '#shared/errors.ts';
import { aboutApp } from './about.ts';
import { annexFile, keepAnnexFile } from './annexes.ts';
import type { Clock } from './clock.ts';
import { documentFile } from './documents.ts';
import { actaFile, bundleFile, profileFile, sealedDocument, sealedFile } from './exports.ts';
import type { Host } from './host.ts';
import { importBundle, readProfile } from './imports.ts';
import { keepLetterhead } from './letterheads.ts';
import { keepLogo, storedAssets } from './logos.ts';
import type { Resources } from './resources.ts';
import type { Sessions } from './sessions.ts';
import { finalize, sealOf } from './versions.ts';

export interface Parts {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly resources: Resources;
  readonly host: Host;
  readonly clock: Clock;
  readonly version: AppInfo['version'];
  readonly changeLanguage: (language: Language) => void;
  readonly licences: string;
}

type Parsed<C extends CallName> = z.output<(typeof CALLS)[C]['input']>;

/** One function per call, from its checked input to its answer; it throws ActaError for what the user must be told. */
export type Handlers = { readonly [C in CallName]: (input: Parsed<C>) => Output<C> | Promise<Output<C>> };

export function createHandlers({
  store,
  sessions,
  resources,
  host,
  clock,
  version,
  changeLanguage,
  licences,
}: Parts): Handlers {
  /** @throws ActaError `refused` where the host has no windows of its own */
  const desk = () => {
    if (!host.desk) throw new ActaError({ code: 'refused' });
    return host.desk;
  };
  /** @throws ActaError `unknownBody` */
  const saved = (id: string) => {
    const body = store.bodies.get(id);
    if (!body) throw new ActaError({ code: 'unknownBody' });
    return body;
  };
  const assets = storedAssets(store);
  return {
    'app.info': () => ({ host: host.kind, version, now: clock() }),
    'app.about': () => aboutApp(version, licences),
    'app.speak': ({ language }) => {
      changeLanguage(language);
      return null;
    },
    'profiles.list': () => resources.profiles(),
    'profiles.draft': ({ profile }) => resources.draft(profile),
    'profiles.read': ({ text }) => readProfile(store, text),
    'bodies.list': () => store.bodies.list(),
    'bodies.get': ({ body }) => saved(body),
    'bodies.save': ({ body }) => {
      store.transaction(() => store.bodies.save(body));
      return null;
    },
    'bodies.exportProfile': ({ body }) => host.deliver(profileFile(saved(body), store.assets.get)),
    'assets.putLogo': ({ base64 }) => ({ asset: keepLogo(store, Buffer.from(base64, 'base64')) }),
    'assets.putLetterhead': ({ base64, name }) => keepLetterhead(store, Buffer.from(base64, 'base64'), name),
    'assets.letterhead': ({ asset }) => letterheadView(assets(asset)),
    'assets.get': ({ asset }) => {
      const found = store.assets.get(asset);
      if (!found) throw new ActaError({ code: 'missingAsset', data: { id: asset } });
      return { mime: found.mime, base64: Buffer.from(found.bytes).toString('base64') };
    },
    'annexes.keep': ({ session, mime, base64 }) =>
      keepAnnexFile(store, sessions.folded(session), Buffer.from(base64, 'base64'), mime),
    'annexes.export': ({ session, annex }) => host.deliver(annexFile(store, sessions.folded(session).session, annex)),
    'sessions.list': () => store.catalogue.list(),
    'sessions.create': ({ body, sheet, agenda }) => ({ id: sessions.create(body, sheet, agenda) }),
    'sessions.load': ({ session }) => sessions.load(session),
    'sessions.record': ({ session, typed, facts }) => sessions.record(session, facts, typed),
    'sessions.undo': ({ session }) => sessions.undo(session),
    'sessions.redo': ({ session }) => sessions.redo(session),
    'sessions.import': ({ text }) => ({ id: importBundle(store, text, 'refuse') }),
    'sessions.sample': () => ({ id: importBundle(store, resources.sample(), 'answer') }),
    'sessions.sampleLog': () => {
      const { body, entries } = parseBundle(resources.sample());
      return { id: body.id, body, entries };
    },
    'sessions.exportBundle': ({ session }) => host.deliver(bundleFile(sessions.folded(session), store)),
    'acta.export': async ({ session, format, detail }) =>
      host.deliver(await actaFile(sessions.folded(session), assets, { format, detail, print: host.print })),
    'documents.export': async ({ session, document }) =>
      host.deliver(await documentFile(sessions.folded(session), document, assets)),
    'acta.finalize': ({ session }) => finalize(sessions, session, assets),
    'acta.version': ({ session: id, version }) => {
      const { session } = sessions.folded(id);
      return sealedDocument(sealOf(session, version), assets);
    },
    'acta.exportVersion': ({ session: id, version }) => {
      const { session } = sessions.folded(id);
      return host.deliver(sealedFile(session, sealOf(session, version), assets));
    },
    'acta.openExported': async ({ path }) => {
      await host.openDelivered(path);
      return null;
    },
    'window.shows': ({ session: id }) => {
      desk().show(id === null ? null : { id, log: sessions.folded(id) });
      return null;
    },
    'window.limitReached': ({ name, minutes }) => {
      desk().limitReached(name, minutes);
      return null;
    },
    'strip.follow': ({ session }) => {
      desk().follow(session);
      return null;
    },
    'strip.show': () => {
      desk().showStrip();
      return null;
    },
    'strip.hide': () => {
      desk().hideStrip();
      return null;
    },
    'strip.goBack': () => {
      desk().goBack();
      return null;
    },
    'shortcuts.get': () => desk().shortcuts(),
    'shortcuts.set': ({ chosen }) => desk().setShortcuts(chosen),
  };
}
