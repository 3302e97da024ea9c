/** The body that a profile's file made, while its editor is open: it is not saved yet. */
import { create } from 'zustand';
import type { Body } from '#shared/body/body.ts';

/** Stands for it where a profile is named: no profile that comes along has a full stop in its name. */
export const FROM_FILE = 'archivo.json';

export const useImportedProfile = create<{ readonly body: Body | null }>(() => ({ body: null }));

export function keepImported(body: Body): void {
  useImportedProfile.setState({ body });
}
