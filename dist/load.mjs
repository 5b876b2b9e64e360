export { Nt as loadPolicy } from "./scan.mjs";
