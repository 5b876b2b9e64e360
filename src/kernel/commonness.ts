/**
 * How common bytes and triples of letters are in source text: the mean of six projects in C, Go, JavaScript, Rust and shell
 * (git, gitleaks, betterleaks, trufflehog, express, noseyparker). Only speed depends on it.
 */

/** Of ten thousand bytes, how many are this one; from the space (0x20) to the tilde (0x7e). */
const printable = [
  1214, 13, 179, 14, 10, 12, 12, 63, 100, 99, 30, 13, 119, 109, 124, 82, // space to slash
  65, 45, 41, 34, 31, 28, 27, 23, 25, 25, 96, 35, 14, 70, 18, 11, // 0 to ?
  14, 37, 17, 31, 24, 33, 23, 18, 15, 27, 10, 12, 21, 21, 27, 19, // @ to O
  28, 11, 31, 34, 36, 16, 14, 12, 12, 10, 10, 28, 21, 28, 6, 67, // P to _
  31, 344, 83, 218, 185, 621, 133, 117, 118, 315, 18, 50, 201, 121, 317, 306, // ` to o
  165, 22, 358, 339, 471, 171, 52, 54, 55, 66, 19, 54, 13, 53, 6, // p to ~
];
const tab = 210;
const newline = 270;
/** As common in other files as letters are in these. */
const zero = 300;
const other = 0.3;

/** For each byte the part of a text that it makes up, from 0 to 1. Made when it is first asked for: most hooks never do. */
export function commonness(): Float64Array {
  return (bytes ??= Float64Array.from({ length: 256 }, (_, byte) => partOf(byte) / 10_000));
}

let bytes: Float64Array | undefined;

function partOf(byte: number): number {
  if (byte === 0) return zero;
  if (byte === 9) return tab;
  if (byte === 10) return newline;
  return printable[byte - 32] ?? other;
}

const triples =
  'ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess ' +
  'exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int ' +
  'one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea ' +
  'pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per ' +
  'pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe ' +
  'mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl';

/** The part of a text's triples that each makes up, letters of either case: by Zipf's law, fitted to the ranks 1 to 200. */
export function tripleCommonness(): ReadonlyMap<string, number> {
  return (ranked ??= new Map(triples.split(' ').map((triple, index) => [triple, 0.006 / Math.sqrt(index + 1)])));
}

let ranked: ReadonlyMap<string, number> | undefined;
