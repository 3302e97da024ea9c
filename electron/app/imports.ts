/** Taking in a session from an `.acta.json`. */
import { randomUUID } from 'node:crypto';
import { readLetterhead } from '#electron/docx/letterhead/read.ts';
import { sha256Of } from '#electron/store/assets.ts';
import type { Store } from '#electron/store/store.ts';
import type { Body } from '#shared/body/body.ts';
import type { Paper } from '#shared/body/paper.ts';
import { papersOf, parseBundle } from '#shared/bundle-io.ts';
import type { BundleAssets } from '#shared/bundleAssets.ts';
import { ActaError } from '#shared/errors.ts';
import { parseProfile } from '#shared/profile-io.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Entry } from '#shared/session/facts.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import { logoMime } from './logos.ts';
import { folioField, projectAgreements } from './register.ts';

/**
 * Stores a bundle's session, and its body where none of its id is known. All of it or nothing.
 * @param sameSession what to do with a session that is here already: `refuse` it or `answer` its id
 * @returns the session's id on this machine
 * @throws ActaError with the path of the field at fault; `sessionExists`
 */
export function importBundle(store: Store, text: string, sameSession: 'refuse' | 'answer'): string {
  const log = parseBundle(text);
  const { body, entries } = log;
  const assets = assetFiles(log.assets, papersOf(body, entries));
  return store.transaction(() => {
    const existing = findSame(store, body.id, entries);
    if (existing !== undefined) {
      if (sameSession === 'answer') return existing;
      throw new ActaError({ code: 'sessionExists' });
    }
    assertFoliosFree(store, log);
    const id = randomUUID();
    for (const { bytes, mime } of assets) store.assets.put(bytes, mime);
    if (!store.bodies.get(body.id)) store.bodies.save(body);
    store.catalogue.add(id, body);
    store.log.append(id, entries);
    store.catalogue.project(id, log, entries.at(-1)?.recordedAt ?? '');
    projectAgreements(store, id, body.id, null, log.session);
    return id;
  });
}

/**
 * Reads the text of a profile's file and keeps the files that it brings along.
 * @returns the body that it makes, with an id of its own; not saved yet
 * @throws ActaError naming the field at fault; `letterheadRefused`
 */
export function readProfile(store: Store, text: string): Body {
  const { body, assets = {} } = parseProfile(text);
  const files = assetFiles(assets, body.paper ? [body.paper] : []);
  store.transaction(() => {
    for (const { bytes, mime } of files) store.assets.put(bytes, mime);
  });
  return { ...body, id: randomUUID() };
}

/**
 * The bytes of the files that a bundle or a profile brings along.
 * @param papers what says which of them are logos and letterheads: those are read before they are trusted
 * @throws ActaError `assetDamaged` where they are not what their name says; `notALogo`; `letterheadRefused`
 */
export function assetFiles(assets: BundleAssets, papers: readonly Paper[]) {
  const logos = new Set(papers.flatMap((paper) => paper.logos.map(({ asset }) => asset)));
  const letterheads = new Set(papers.flatMap(({ letterhead }) => letterhead?.asset ?? []));
  return Object.entries(assets).map(([id, { mime, base64 }]) => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (sha256Of(bytes) !== id) throw new ActaError({ code: 'assetDamaged', path: `assets.${id}` });
    if (letterheads.has(id)) readLetterhead(bytes);
    return { id, bytes, mime: logos.has(id) ? logoMime(bytes) : mime };
  });
}

/** @throws ActaError `folioExists`, naming the fact that takes a folio which another session of the body holds */
function assertFoliosFree(store: Store, { body, entries, session }: FoldedLog): void {
  for (const { id, folio } of agreementsOf(session)) {
    if (store.register.holder(body.id, folio) === undefined) continue;
    const index = entries.findLastIndex(({ fact }) =>
      fact.type === 'agreementsRenumbered'
        ? fact.folios.some((given) => given.agreement === id)
        : 'agreement' in fact && fact.agreement === id,
    );
    const fact = entries[index]?.fact;
    const path = `facts[${index}].fact.${fact ? folioField(fact, folio) : 'folio'}`;
    throw new ActaError({ code: 'folioExists', path, data: { folio } });
  }
}

/** A stored session that tells the same facts at the same instants. Identifiers of rows are not part of what it tells. */
function findSame(store: Store, bodyId: string, entries: readonly Entry[]): string | undefined {
  const told = tell(entries);
  return store.catalogue.withLength(bodyId, entries.length).find((id) => tell(store.log.read(id)) === told);
}

function tell(entries: readonly Entry[]): string {
  const place = new Map(entries.map((entry) => [entry.id, entry.seq]));
  const acts = new Map<string, number>();
  for (const { act, seq } of entries) if (!acts.has(act)) acts.set(act, seq);
  return JSON.stringify(
    entries.map(({ at, fact }) => {
      if (fact.type === 'undone' || fact.type === 'redone') return [at, fact.type, acts.get(fact.act)];
      if (fact.type === 'instantCorrected') return [at, fact.type, place.get(fact.entry), fact.at];
      return [at, fact];
    }),
  );
}
