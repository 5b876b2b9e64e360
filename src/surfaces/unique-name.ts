/** Tells names apart. Not secret: whoever makes a file by such a name makes it anew or not at all. Node's own random bytes would load all of its cryptography. */
export function uniqueName(): string {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}
