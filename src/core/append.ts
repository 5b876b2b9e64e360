/** Adds all items. Not as arguments of one `push`: a call takes some hundred thousand, and a blob may hold more matches. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
