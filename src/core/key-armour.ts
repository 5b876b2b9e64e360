/** Armoured private keys: whether a pass phrase protects them. */
import { decodeBase64 } from './base64.ts';

export function isEncryptedKey(block: string): boolean {
  if (/BEGIN ENCRYPTED |Proc-Type: ?4,ENCRYPTED|^Encryption: (?!none)/m.test(block)) return true;
  return block.includes('BEGIN OPENSSH ') && !openSshCipher(block).startsWith('none');
}

/** `openssh-key-v1`, then the cipher's name behind its length in four bytes (PROTOCOL.key of OpenSSH). */
function openSshCipher(block: string): string {
  const body = block.replace(/-----[A-Z\d ]{1,60}-----|\\[nr]|[^A-Za-z\d+/]/g, '');
  return /^openssh-key-v1\0[^]{4}([\w@.-]*)/.exec(decodeBase64(body.slice(0, 64)) ?? '')?.[1] ?? 'none';
}
