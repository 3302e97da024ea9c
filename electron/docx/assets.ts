/** The assets of a body as the writer takes them: logos, by the SHA-256 of their bytes. */

/** The bytes of an asset. @throws ActaError `missingAsset` where there is none */
export type Assets = (id: string) => Uint8Array;
