/**
 * The types of a file's top-level boxes, in order (ISO/IEC 14496-12, 4.2).
 *
 * @throws {Error} when they do not end where the file does.
 */
export function boxesOf(file: Buffer): string[] {
  const types: string[] = [];
  let offset = 0;
  while (offset < file.length) {
    const sizeBytes = file.readUInt32BE(offset);
    if (sizeBytes < 8) throw new Error(`The box at ${offset} has a size of ${sizeBytes}.`);
    types.push(file.toString("latin1", offset + 4, offset + 8));
    offset += sizeBytes;
  }
  if (offset > file.length) throw new Error(`The last box is ${offset - file.length} bytes short.`);
  return types;
}
