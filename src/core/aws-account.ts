/**
 * What an AWS access key ID tells by itself: whether it can be real, and whose it is. The layout of the ID (a generation
 * bit, then the account number as 40 bits) was published by Aidan Steele (2020) and Tal Be'ery (2023).
 */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Accounts whose keys were planted to be noticed when used: Thinkst's canary tokens, and imitations of them. */
const CANARIES: ReadonlySet<string> = new Set([
  '052310077262', '171436882533', '534261010715', '595918472158', '717712589309', '819147034852', '992382622183',
  '730335385048', '266735846894', '893192397702', '044858866125', '251535659677', '344043088457', '351906852752',
  '390477818340', '426127672474', '427150556519', '439872796651', '445142720921', '465867158099', '637958123769',
  '693412236332', '732624840810', '735421457923', '959235150393', '982842642351',
]);

export type AccessKeyOwner =
  | { readonly kind: 'account'; readonly account: string }
  /** Issued before IDs carried the account. */
  | { readonly kind: 'old' }
  /** No issued ID looks like this: a character outside base32, or an account of more than twelve digits. */
  | { readonly kind: 'impossible' };

/** @param id A prefix of four, then the body: sixteen characters of an issued ID, twelve of it at least. */
export function ownerOf(id: string): AccessKeyOwner {
  const body = id.slice(4);
  if (![...body].every((letter) => BASE32.includes(letter))) return { kind: 'impossible' };
  if (BASE32.indexOf(body.charAt(0)) < 16) return { kind: 'old' };
  const first45bits = [...body.slice(0, 9)].reduce((sum, letter) => sum * 32 + BASE32.indexOf(letter), 0);
  const account = Math.floor(first45bits / 16) % 2 ** 40;
  return account > 999_999_999_999 ? { kind: 'impossible' } : { kind: 'account', account: String(account).padStart(12, '0') };
}

export function isCanary(account: string): boolean {
  return CANARIES.has(account);
}
