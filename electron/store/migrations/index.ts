/** Every migration, in order. Numbers leave gaps of ten, so that one can be put between two others. */
import type { Migration } from '../migrate.ts';
import { initial } from './10-initial.ts';
import { assets } from './20-assets.ts';
import { held } from './30-held.ts';
import { finalVersion } from './40-final-version.ts';
import { unused } from './50-unused.ts';

export const MIGRATIONS: readonly Migration[] = [initial, assets, held, finalVersion, unused];
