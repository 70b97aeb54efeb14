/** A copy of an object without the members that are `undefined`. */
export function defined<Members extends object>(members: Members): Members {
  const copy = { ...members };
  for (const name in copy) if (copy[name] === undefined) delete copy[name];
  return copy;
}
