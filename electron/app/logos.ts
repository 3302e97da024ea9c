/** Logos of a body: what is taken in, and what of the store the writer is given. */
import { imageSize } from 'image-size';
import type { Assets } from '#electron/docx/assets.ts';
import type { Store } from '#electron/store/store.ts';
import { ActaError } from '#shared/errors.ts';

type LogoMime = 'image/png' | 'image/jpeg';

/** The largest logo, in bytes: each file of an acta carries it. */
const LARGEST = 2_000_000;
/** The largest side, in pixels: more than any printer shows at 5 cm, and less than what exhausts a machine. */
const LARGEST_SIDE = 6_000;

const MIMES: Readonly<Record<string, LogoMime>> = { png: 'image/png', jpg: 'image/jpeg' };

/**
 * Keeps a logo.
 * @throws ActaError `logoTooLarge`, `notALogo` for what is not a PNG nor a JPEG, whatever its name
 */
export function keepLogo(store: Store, bytes: Uint8Array): string {
  if (bytes.length > LARGEST)
    throw new ActaError({ code: 'logoTooLarge', data: { size: bytes.length, most: LARGEST } });
  const mime = logoMime(bytes);
  return store.transaction(() => store.assets.put(bytes, mime));
}

/** @throws ActaError `notALogo` */
export function logoMime(bytes: Uint8Array): LogoMime {
  try {
    const { type, width, height } = imageSize(bytes);
    const mime = MIMES[type ?? ''];
    const isSane = width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE;
    if (mime && isSane) return mime;
  } catch {
    // Not an image at all: told in the same words.
  }
  throw new ActaError({ code: 'notALogo' });
}

/** The store's assets, as the writer takes them. */
export function storedAssets(store: Store): Assets {
  return (id) => {
    const asset = store.assets.get(id);
    if (!asset) throw new ActaError({ code: 'missingAsset', data: { id } });
    return asset.bytes;
  };
}
