/**
 * Bytes in a buffer of their own, which a `Blob` takes: `Uint8Array<ArrayBuffer>`. TypeScript before 5.7 has no such
 * name, and gives this one the meaning that it knows, `Uint8Array`.
 */
export type Bytes = ReturnType<Uint8Array["slice"]>;
